import fc from 'fast-check';
import { csvField } from '@teilziel/platform';
import type { DimensionBlock, IndicatorBlock, SeriesBlock } from '@teilziel/releases/model';
import { seriesCsv } from './series-csv';

const indicator = {
  name: 'Beschäftigungsquote; Wohnort',
  unit: '%',
  decimals: 1,
  breaks: [],
} as unknown as IndicatorBlock;
const dimensions: readonly DimensionBlock[] = [
  { code: 'sex', label: 'Geschlecht', codes: [{ code: 'F', label: 'Frauen' }] },
  { code: 'age', label: 'Alter', codes: [] },
];
const series: SeriesBlock = {
  kind: 'series',
  indicator: 'A401',
  frequency: 'Q',
  periods: ['2025-Q4', '2026-Q1'],
  cells: ['', 'sex=F'],
  numerator: [
    [40.5, 0],
    [null, null],
  ],
  denominator: [
    [1000, 1000],
    [null, null],
  ],
  value: [
    [4.05, 0],
    [null, null],
  ],
  status: ['PA', 'QO'],
  withheld: ['2025-Q4'],
};

describe('CSV of a series', () => {
  it('is read by a German spreadsheet: mark, semicolons, decimal comma, signs', () => {
    expect(seriesCsv({ indicator, series, dimensions })).toBe(
      '\uFEFF' +
        [
          'Indikator;Zeitraum;Zeitraum (Code);Geschlecht;Zähler;Nenner;Wert (%);Zeichen;Status',
          '"Beschäftigungsquote; Wohnort";4. Quartal 2025;2025-Q4;Insgesamt;40,5;1000;4,1;p;P',
          '"Beschäftigungsquote; Wohnort";4. Quartal 2025;2025-Q4;Frauen;;;;.;Q',
          '"Beschäftigungsquote; Wohnort";1. Quartal 2026;2026-Q1;Insgesamt;0;1000;0,0;–;A',
          '"Beschäftigungsquote; Wohnort";1. Quartal 2026;2026-Q1;Frauen;;;;…;O',
          '',
        ].join('\r\n'),
    );
  });

  it('has a column for what was said only where something was', () => {
    const notes = [
      { period: '2025-Q4', cell: '', kind: 'qualified' as const, text: 'Ein Träger fehlt' },
      { period: '2025-Q4', cell: 'sex=F', kind: 'comment' as const, text: '=Mit Honorarkräften' },
    ];
    const lines = seriesCsv({ indicator: { ...indicator, notes }, series, dimensions }).split('\r\n');
    expect(lines.map((line) => line.split(';').at(-1)).slice(0, 5)).toEqual([
      ...['Bemerkung', 'mit Einschränkung: Ein Träger fehlt.'],
      ...['mit Einschränkung: Ein Träger fehlt. =Mit Honorarkräften.', '', ''],
    ]);
  });

  it('says in every row of its first period that a new series begins', () => {
    const breaks = [{ period: '2026-Q1', reason: 'Neue Abgrenzung' }];
    const lines = seriesCsv({ indicator: { ...indicator, breaks }, series, dimensions }).split('\r\n');
    expect(lines.map((line) => line.split(';').at(-1)).slice(0, 5)).toEqual([
      ...['Bruch', '', '', 'Neue Reihe: Neue Abgrenzung', 'Neue Reihe: Neue Abgrenzung'],
    ]);
  });

  it('leaves signs and numbers alone and disarms formulas', () => {
    expect(['-', '–', '-12,5', '.', '…'].map((text) => csvField(text))).toEqual(['-', '–', '-12,5', '.', '…']);
    expect(csvField('=HYPERLINK("x")')).toBe(`"'=HYPERLINK(""x"")"`);
    fc.assert(
      fc.property(fc.string(), (text) => {
        const field = csvField(text).replace(/^"/, '');
        expect(/^[=+@\t\r]/.test(field) || (/^-/.test(field) && !/^-(\d+(,\d+)?)?$/.test(field))).toBe(false);
      }),
    );
  });
});
