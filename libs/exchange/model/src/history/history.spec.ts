import fc from 'fast-check';
import { csvLines, delimiterOf, OpenQuote } from './csv-lines';
import { HISTORY_HEAD, headColumns } from './head-columns';
import { FRAME, INDICATORS, WORDS } from './history.fixture';
import type { HistoryIndicator, HistoryRow, ReadLine } from './history.types';
import { planIndicator, type StoredFigure } from './plan-history';
import { LineReader } from './read-line';
import { readPeriod } from './read-period';
import { type TemplateLine, templateLines } from './template-lines';

function readerOf(head: readonly string[]): LineReader {
  const found = headColumns(head, WORDS);
  if (found.kind !== 'head') throw new Error(found.kind);
  return new LineReader(FRAME, found.columns, null);
}

const german = (figure: number | null): string => (figure === null ? '' : String(figure).replace('.', ','));
const indicatorOf = (code: string): HistoryIndicator => INDICATORS.find((one) => one.code === code) as HistoryIndicator;

describe('a list of past figures', () => {
  it('comes back from its template as it was filled', () => {
    const lines = [...templateLines(FRAME, { from: 2022, to: 2025 })];
    const reader = readerOf(HISTORY_HEAD);
    const figure = fc.record({
      at: fc.nat(lines.length - 1),
      numerator: fc.integer({ min: 0, max: 900 }),
      more: fc.integer({ min: 0, max: 2_000_000 }),
      value: fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((one) => Math.round(one * 100) / 100 + 0),
      sign: fc.constantFrom('', 'p', 's', 'n. e.', '…', '.', 'X'),
      note: fc.constantFrom('', 'aus der Altakte', 'Quelle: "Amt"; geschätzt'),
    });
    fc.assert(
      fc.property(figure, ({ at, numerator, more, value, sign, note }) => {
        const line = lines[at] as TemplateLine;
        const { shape } = indicatorOf(line[1]);
        const isAbsent = !['', 'p', 's'].includes(sign);
        const main = isAbsent ? null : shape === 'VALUE' ? value : numerator;
        const base = shape === 'RATE' ? numerator + more + 1 : null;
        const texts = [
          ...line,
          shape === 'VALUE' ? '' : german(main),
          german(base),
          shape === 'VALUE' ? german(main) : '',
          sign,
          note,
        ];
        const read = reader.read(7, texts);
        expect(read).toMatchObject({
          kind: 'row',
          row: {
            ...{ line: 7, indicator: indicatorOf(line[1]), cell: Number(line[0].split('|')[1]) },
            ...{
              numerator: shape === 'VALUE' ? null : main,
              denominator: base,
              value: shape === 'VALUE' ? main : null,
            },
            status: { '': 'A', p: 'P', s: 'E', 'n. e.': 'L', '…': 'O', '.': 'Q', X: 'M' }[sign],
            note: note === '' ? null : note,
          },
        });
      }),
    );
    expect(new Set(lines.map(([id, , , period]) => `${id} ${period}`)).size).toBe(lines.length);
  });

  it('asks for columns of dimensions as well, in any order', () => {
    const reader = readerOf(['Geschlecht', 'Anzahl', 'Jahr', 'Code', 'Nenner', 'Stadtteil']);
    const read = (texts: string[]): ReadLine => reader.read(2, texts);
    expect(read(['weiblich', '3', '2020', 'r-1', '4', ''])).toMatchObject({
      kind: 'row',
      row: { cell: 1, numerator: 3, denominator: 4 },
    });
    expect(read(['insgesamt', '3', '2020', 'R-1', '4', ''])).toMatchObject({ kind: 'row', row: { cell: 0 } });
    expect(read(['w', '3', '2020', 'R-1', '', ''])).toMatchObject({
      kind: 'refused',
      problems: [{ column: 'Nenner' }],
    });
    expect(read(['grün', '3', '2020', 'R-1', '4', ''])).toMatchObject({ kind: 'refused' });
    expect(headColumns(['Geschlecht', 'Anzahl', 'Jahr', 'Code', 'Stadtteil'], WORDS)).toMatchObject({
      columns: { unread: ['Stadtteil'] },
    });
    expect(headColumns(['Vorjahre der Stadt'], WORDS)).toEqual({ kind: 'none' });
    expect(headColumns(['Code', 'Jahr', 'Wert', 'Wert'], WORDS)).toMatchObject({ kind: 'refused' });
  });

  it('an id that belongs to another line is named', () => {
    const reader = readerOf(HISTORY_HEAD);
    const read = reader.read(3, ['K-1|2', 'K-1', '', '2020-Q1', 'Frauen', '5', '', '', '', '']);
    expect(read).toMatchObject({ kind: 'refused', problems: [{ line: 3, column: 'Kennung', text: 'K-1|2' }] });
  });

  it.each([
    ['2023-Q1', 'Q', 8092],
    ['1. Quartal 2023', 'Q', 8092],
    ['Q1/2023', 'Q', 8092],
    ['2023 Q1', 'Q', 8092],
    ['IV. Quartal 2023', 'Q', 8095],
    ['2. Halbjahr 2023', 'S', 4047],
    ['Schuljahr 2022/23', 'SY', 2022],
    ['2022/2023', 'SY', 2022],
    ['2023', 'A', 2023],
  ])('reads the period %s', (text, frequency, index) => expect(readPeriod(text)).toEqual({ frequency, index }));

  it.each(['', '2022/24', '5. Quartal 2023', 'V. Quartal 2023', 'gestern', '23'])('„%s“ is no period', (text) =>
    expect(readPeriod(text)).toBeNull(),
  );
});

describe('lines of a CSV text', () => {
  it('come back as they were written', () => {
    const field = fc.string({ unit: fc.constantFrom('a', '"', ';', '\n', ' ', 'ß') });
    fc.assert(
      fc.property(fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (lines) => {
        const text = lines.map((line) => line.map((one) => `"${one.replaceAll('"', '""')}"`).join(';')).join('\r\n');
        const said = lines.filter((line) => line.some((one) => one !== ''));
        expect([...csvLines(text, ';')].map(({ fields }) => fields)).toEqual(said);
      }),
    );
  });

  it('are counted as the file counts them', () => {
    const lines = [...csvLines('a;b\n"x\ny";1\n\nc;d', ';')];
    expect(lines.map(({ line }) => line)).toEqual([1, 2, 5]);
    expect(() => [...csvLines('a\n"b', ';')]).toThrow(new OpenQuote(2));
    expect(['a;b,c', 'a\tb', 'a,b'].map(delimiterOf)).toEqual([';', '\t', ',']);
  });
});

describe('what lines would do', () => {
  const [indicator] = INDICATORS as [HistoryIndicator];
  const row = (cell: number, numerator: number, line = cell + 2): HistoryRow => ({
    ...{ line, indicator, period: 8080, cell, numerator, denominator: null, value: null, status: 'A', note: null },
  });
  const stored = (cell: number, numerator: number | null): StoredFigure => ({
    ...{ cell, period: 8080, numerator, denominator: null, value: null, note: null, revision: 1 },
    status: numerator === null ? 'H' : 'A',
  });
  const plan = (rows: HistoryRow[], figures: StoredFigure[] = []): ReturnType<typeof planIndicator> =>
    planIndicator(indicator, rows, { figures, entries: new Map() });

  it('is nothing the second time, whatever the first was', () => {
    const given = fc.uniqueArray(fc.record({ cell: fc.constantFrom(1, 2, 3), numerator: fc.nat(50) }), {
      selector: ({ cell }) => cell,
    });
    fc.assert(
      fc.property(given, fc.subarray([stored(1, 3), stored(2, null), stored(3, 9)]), (lines, before) => {
        const rows = lines.map(({ cell, numerator }) => row(cell, numerator));
        const first = plan(rows, before);
        const after = new Map(before.map((figure) => [figure.cell, figure]));
        for (const one of first.rows) after.set(one.cell, { ...one, revision: 2 });
        expect(plan(rows, [...after.values()]).rows.filter(({ becomes }) => becomes !== 'unchanged')).toEqual([]);
      }),
    );
  });

  it('adds sums of complete parts and names one that does not fit', () => {
    const parts = [row(1, 5), row(2, 6), row(3, 0)];
    expect(plan(parts).rows.find(({ cell }) => cell === 0)).toMatchObject({ line: 0, numerator: 11, becomes: 'new' });
    const wrong = plan([...parts, row(0, 12, 9)]);
    expect(wrong.refused).toMatchObject([{ problem: { line: 9, reason: expect.stringContaining('zusammen 11') } }]);
    expect(wrong.rows.find(({ cell }) => cell === 0)?.numerator).toBe(11);
    expect(plan([row(0, 12)]).rows).toMatchObject([{ cell: 0, numerator: 12 }]);
  });

  it('an emptied field is filled, not changed', () => {
    expect(plan([row(1, 5)], [stored(1, null)]).rows[0]).toMatchObject({ becomes: 'new', before: null, revision: 1 });
    expect(plan([row(1, 5)], [stored(1, 4)]).rows[0]).toMatchObject({ becomes: 'changed', before: { numerator: 4 } });
  });
});
