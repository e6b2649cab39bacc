import { type ImportCell, problemText } from './import.types';
import { type Mapping, parseMapping } from './mapping.schema';
import { type ReadTable, readTable } from './read-table';
import { RegionTable } from './region-table';

const REGIONS = RegionTable.parse(
  { regions: [{ ags: '03355', name: 'Landkreis Lüneburg', art: 'Kreis', keys: ['03355'] }] },
  'regions.yaml',
);
const INDICATOR = {
  code: 'P-1',
  name: 'Prüfgröße',
  unit: 'Personen',
  direction: 'neutral',
  reference: 'Stichtag',
  definition: 'Nur zur Prüfung.',
  since: 2020,
};
const RAW = {
  file: 'probe.csv',
  decimal: 'comma',
  regions: 'regions.yaml',
  kommune: { key: 'Kreis' },
  period: { column: 'Jahr', pattern: '{year}' },
  dimensions: [{ column: 'Geschlecht', sex: true }],
  value: { column: 'Wert' },
  signs: { '-': 'N', '.': 'Q' },
  source: { name: 'Prüfquelle', office: 'Prüfamt', alreadyPublished: true },
  indicator: INDICATOR,
};
const HEADER = ['Jahr', 'Kreis', 'Geschlecht', 'Wert'];

const mapping = (changes: object = {}): Mapping => parseMapping({ ...RAW, ...changes }, 'probe.yaml');
const read = (rows: string[][], changes: object = {}, header = HEADER): ReadTable =>
  readTable(mapping(changes), { header, rows: rows.map((fields, index) => ({ line: index + 2, fields })) }, REGIONS);
const figure = (text: string, changes: object = {}): ReadTable => read([['2024', '03355', 'Frauen', text]], changes);
const messages = ({ problems }: ReadTable): string[] => problems.map((problem) => problemText('probe.csv', problem));
const short = ({ value, status }: ImportCell): unknown[] => [value, status];

describe('a figure', () => {
  it.each([
    ['1.234', 1234, 'A'],
    ['1.234,5', 1234.5, 'A'],
    ['1\u00A0234,5', 1234.5, 'A'],
    ['1\u2009234', 1234, 'A'],
    ['\u22123,2', -3.2, 'A'],
    ['-  23', -23, 'A'],
    ['( 12 )', 12, 'U'],
    ['12 p', 12, 'P'],
    ['12,5s', 12.5, 'E'],
    ['12r', 12, 'A'],
    ['-', null, 'N'],
    ['.', null, 'Q'],
    ['', null, 'O'],
  ])('%j is read', (text, value, status) => expect(figure(text).cells.map(short)).toEqual([[value, status]]));

  it('may name the unit it is counted in, and no other', () => {
    const percent = { indicator: { ...INDICATOR, unit: '%' } };
    expect(figure('12,5 %', percent).cells[0]?.value).toBe(12.5);
    expect(messages(figure('12,5 %'))[0]).toContain('steht in Prozent, der Indikator aber in „Personen“');
  });

  it.each([
    ['NaN', 'ist keine Zahl mit Dezimalkomma'],
    ['Infinity', 'ist keine Zahl'],
    ['1e999', 'ist keine Zahl'],
    ['0x1F', 'ist keine Zahl'],
    ['()', 'ist keine Zahl'],
    ['123456789012345678901234567890', 'ist zu groß oder zu klein'],
    ['1e-400', 'ist zu groß oder zu klein'],
    ['/', "etwa signs: { '/': U }"],
    ['…', 'ist ein Zeichen, keine Zahl'],
    ['x', 'ist ein Zeichen, keine Zahl'],
  ])('%j is refused', (text, sentence) => {
    const table = figure(text);
    expect(messages(table)).toEqual([expect.stringContaining('probe.csv, Zeile 2, Spalte „Wert“: ')]);
    expect(messages(table)[0]).toContain(sentence);
    expect(table.cells).toEqual([]);
  });
});

describe('a pair of figures', () => {
  const header = ['Jahr', 'Kreis', 'Geschlecht', 'Zähler', 'Nenner'];
  const pair = (above: string, below: string, indicator: object = {}): ReadTable =>
    read(
      [['2024', '03355', 'Frauen', above, below]],
      { value: { numerator: 'Zähler', denominator: 'Nenner' }, indicator: { ...INDICATOR, unit: '%', ...indicator } },
      header,
    );

  it.each([
    ['-1', '5', 'Zähler', 'Der Zähler -1 ist kleiner als 0'],
    ['0', '-5', 'Nenner', 'Der Nenner -5 ist kleiner als 0'],
    ['5', '0', 'Nenner', 'Der Nenner ist 0, der Zähler aber 5: 5 von 0 gibt es nicht'],
    ['10', '5', 'Zähler', 'Der Zähler (10) ist größer als der Nenner (5)'],
  ])('%s of %s is refused', (above, below, column, sentence) => {
    expect(messages(pair(above, below))).toEqual([expect.stringContaining(`Spalte „${column}“: ${sentence}`)]);
  });

  it('takes 0 of 0, and a share above the whole where the mapping says so', () => {
    expect(pair('0', '0').cells).toHaveLength(1);
    expect(pair('10', '5', { mayExceedWhole: true }).cells).toHaveLength(1);
    expect(pair('10', '5', { unit: 'je Tausend' }).cells).toHaveLength(1);
  });
});

describe('rows of one place', () => {
  const rows = (...figures: string[]): ReadTable => read(figures.map((text) => ['2024', '03355', 'Frauen', text]));

  it('that contradict each other are both refused: nobody knows which is right', () => {
    const table = rows('10', '11');
    expect(table.cells).toEqual([]);
    expect(messages(table)).toEqual([
      expect.stringMatching(/Zeile 2: .*steht hier 10, in Zeile 3 \(11\) aber etwas anderes/),
      expect.stringMatching(/Zeile 3: .*steht hier 11, in Zeile 2 \(10\) aber etwas anderes/),
    ]);
  });

  it('that agree are taken once', () => {
    const table = rows('10', '10');
    expect([table.cells.length, messages(table)]).toEqual([
      1,
      [expect.stringContaining('steht mit demselben Wert schon in Zeile 2')],
    ]);
  });
});

describe('the sum of women and men', () => {
  const sums = (total: string, women: string, men: string): ReadTable =>
    read([
      ['2024', '03355', 'Insgesamt', total],
      ['2024', '03355', 'Frauen', women],
      ['2024', '03355', 'Männer', men],
    ]);

  it('that is not the total is told, not refused; rounding to 5 is allowed', () => {
    const { notices, problems, cells } = sums('100', '10', '11');
    expect([notices.length, problems.length, cells.length]).toEqual([1, 0, 3]);
    expect(notices[0]?.message).toContain('insgesamt 100, die Geschlechter zusammen aber 21');
    expect(sums('21', '10', '11').notices).toEqual([]);
    expect(sums('30', '10', '15').notices).toEqual([]);
  });
});

describe('a period', () => {
  it.each([
    ['0000', 'liegt nicht in den Jahren 1800 bis 2200'],
    ['99999', 'ist kein Zeitraum der Form'],
    ['', 'Hier fehlt der Zeitraum'],
  ])('%j is refused', (text, sentence) => {
    expect(messages(read([[text, '03355', 'Frauen', '1']]))[0]).toContain(sentence);
  });

  it('of another kind is refused: a year is stored as its last quarter and would overwrite that', () => {
    const quarterly = { period: { column: 'Jahr', pattern: '{code}', frequency: 'Q' } };
    const codes = ['2026', '2026-Q4', '2026-M01', '2026-Q5'];
    const table = read(
      codes.map((code) => [code, '03355', 'Frauen', '1']),
      quarterly,
    );
    expect(table.cells.map(({ period }) => period)).toEqual(['2026-Q4']);
    expect(messages(table)).toEqual([
      expect.stringContaining('„2026“ ist kein Quartal; die Zuordnung sagt „frequency: Q“.'),
      expect.stringContaining('„2026-M01“ ist kein Quartal'),
      expect.stringContaining('„2026-Q5“ ist kein Zeitraum'),
    ]);
  });
});

describe('places and headers', () => {
  it('finds the leading zero that a spreadsheet took away', () => {
    expect(messages(read([['2024', '3355', 'Frauen', '1']]))[0]).toContain(
      'Vermutlich ging die führende Null verloren: 03355 ist Landkreis Lüneburg.',
    );
  });

  it('refuses a header that stands twice', () => {
    const table = read([['2024', '03355', 'Frauen', '1', '2']], {}, [...HEADER, 'Wert']);
    expect(messages(table)).toEqual([
      expect.stringContaining('Zeile 1, Spalte „Wert“: Diese Überschrift steht zweimal (Spalten 4 und 5).'),
    ]);
  });
});

describe('a mapping', () => {
  const refusal = (changes: object): string => {
    try {
      mapping(changes);
      return '';
    } catch (error) {
      return (error as Error).message;
    }
  };
  const indicator = (changes: object): object => ({ indicator: { ...INDICATOR, ...changes } });

  it.each([
    ['no unit', indicator({ unit: undefined }), 'indicator.unit: Dieser Eintrag fehlt'],
    ['an empty unit', indicator({ unit: '  ' }), 'indicator.unit: Dieser Eintrag ist leer'],
    ['no source', { source: undefined }, 'source: Dieser Eintrag fehlt'],
    ['no office', { source: { ...RAW.source, office: '' } }, 'source.office: Dieser Eintrag ist leer'],
    ['no sex and no reason', { dimensions: [] }, 'indicator.noSexSplitReason: Der Indikator betrifft Personen'],
    ['a period that is none', indicator({ since: 'bald' }), 'indicator.since: „bald“ ist kein Zeitraum'],
    [
      'breaks in the wrong order',
      indicator({ breaks: [{ from: 2019, reason: 'Neue Abgrenzung' }] }),
      'indicator.breaks.Nr. 1.from: „2019“ liegt nicht nach dem Zeitraum davor',
    ],
    ['a key as a number', { kommune: { ags: 3254 } }, 'kommune.ags: Amtlicher Schlüssel'],
    ['a key without its zero', { kommune: { ags: '3254' } }, 'kommune.ags: Amtlicher Schlüssel'],
    ['a sign that means a figure', { signs: { x: 'A' } }, 'signs.x: Hier steht „A“, möglich ist „H“'],
    ['an empty entry', { decimal: null }, 'decimal: Hier steht nichts, möglich ist „point“, „comma“'],
  ])('with %s is refused with its place', (_what, changes, sentence) => expect(refusal(changes)).toContain(sentence));

  it('needs no reason where the indicator is not about persons', () => {
    expect(refusal({ dimensions: [], ...indicator({ aboutPersons: false }) })).toBe('');
  });
});
