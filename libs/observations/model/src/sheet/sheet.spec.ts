import fc from 'fast-check';
import type { Observation } from '@teilziel/statistics';
import { computeRate, computeTotals } from './compute-totals';
import { computedCells, SHEET_COLUMNS } from './partition';
import { obsStatusOf, readCell } from './read-cell';
import { sheetRows } from './sheet-rows';
import type { SheetIndicator } from './sheet.types';

const cell = (number: number, coordinate: string, label: string) => ({ cell: number, coordinate, label });
const EXAM: SheetIndicator = {
  code: 'B1',
  name: 'B1-Prüfung',
  unit: 'Prozent',
  decimals: 1,
  factor: 100,
  shape: 'RATE',
  numeratorLabel: 'bestanden',
  denominatorLabel: 'Teilnehmende',
  cells: [
    cell(0, '', 'Insgesamt'),
    cell(1, 'sex=F', 'Frauen'),
    cell(2, 'sex=M', 'Männer'),
    cell(3, 'sex=D', 'divers'),
    cell(4, 'sex=N', 'ohne Angabe'),
  ],
};
const WITHOUT_REST: SheetIndicator = { ...EXAM, shape: 'COUNT', cells: EXAM.cells.slice(0, 3) };

describe('sheetRows', () => {
  it('has base, counted part and computed rate of a share, and takes no input for what follows', () => {
    const rows = sheetRows(EXAM);
    expect(rows.map(({ kind, label, note }) => [kind, label, note])).toEqual([
      ['denominator', 'B1-Prüfung: Teilnehmende', 'Anzahl'],
      ['numerator', 'bestanden', 'Anzahl'],
      ['computed', 'Anteil', 'Prozent, berechnet'],
    ]);
    expect(rows[0]?.fields).toEqual([
      { column: 'F', cell: 1, computed: false },
      { column: 'M', cell: 2, computed: false },
      { column: 'D', cell: 3, computed: false },
      { column: 'N', cell: 4, computed: false },
      { column: '_T', cell: 0, computed: true },
    ]);
    expect(rows[2]?.fields.every(({ computed }) => computed)).toBe(true);
  });

  it('asks for the total where divers and not stated are in it but not apart, and of medians always', () => {
    expect([...computedCells(WITHOUT_REST)]).toEqual([]);
    expect([...computedCells({ ...EXAM, shape: 'VALUE' })]).toEqual([]);
    expect([...computedCells({ ...EXAM, shape: 'COUNT' })]).toEqual([0]);
  });

  it('gives every breakdown its own rows, everybody first', () => {
    const rows = sheetRows({
      ...EXAM,
      shape: 'COUNT',
      cells: [
        cell(5, 'age=6-10;sex=F', '6 bis 10 Jahre, Frauen'),
        cell(6, 'age=6-10;sex=M', '6 bis 10 Jahre, Männer'),
        cell(7, 'age=11-15', '11 bis 15 Jahre'),
        ...EXAM.cells,
      ],
    });
    expect(rows.map(({ label, breakdown }) => [label, breakdown])).toEqual([
      ['B1-Prüfung', ''],
      ['B1-Prüfung: 6 bis 10 Jahre', 'age=6-10'],
      ['B1-Prüfung: 11 bis 15 Jahre', 'age=11-15'],
    ]);
    expect(rows.map(({ fields }) => fields.map(({ column }) => column).join())).toEqual(['F,M,D,N,_T', 'F,M', '_T']);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  });

  it('shows every cell once a row and kind', () => {
    const coordinates = fc.uniqueArray(
      fc.tuple(fc.constantFrom('', 'age=1;', 'origin=X;'), fc.constantFrom('', 'sex=F', 'sex=M', 'sex=D', 'sex=N')),
      { selector: ([a, b]) => a + b },
    );
    fc.assert(
      fc.property(coordinates, fc.constantFrom('VALUE' as const, 'COUNT' as const, 'RATE' as const), (all, shape) => {
        const cells = all.map(([rest, sex], index) => cell(index, (rest + sex).replace(/;$/, ''), 'x'));
        const rows = sheetRows({ ...EXAM, shape, cells });
        for (const kind of new Set(rows.map((row) => row.kind))) {
          const shown = rows
            .filter((row) => row.kind === kind)
            .flatMap(({ fields }) => fields.map((field) => field.cell));
          expect(shown.sort((a, b) => a - b)).toEqual(cells.map((one) => one.cell));
        }
        for (const { fields } of rows) {
          const positions = fields.map(({ column }) => SHEET_COLUMNS.indexOf(column));
          expect(positions).toEqual([...positions].sort((a, b) => a - b));
        }
      }),
    );
  });
});

const pair = (numerator: number, denominator: number): Observation => ({
  numerator,
  denominator,
  value: null,
  status: 'A',
});
const sign = (status: Observation['status']): Observation => ({
  numerator: null,
  denominator: null,
  value: null,
  status,
});

describe('computeTotals', () => {
  const total = (parts: readonly (Observation | null)[]): Observation | undefined =>
    computeTotals(
      EXAM,
      new Map(parts.flatMap((part, index) => (part === null ? [] : [[index + 1, part] as const]))),
    ).get(0);

  it('adds numerators and denominators, never rates', () => {
    const sum = total([pair(30, 46), pair(17, 41), pair(0, 0), pair(1, 2)]);
    expect(sum).toEqual(pair(48, 89));
    expect(computeRate(sum, 100)).toBeCloseTo(53.932_584, 6);
  });

  it('counts what cannot occur as nothing, and makes no total of what is missing', () => {
    expect(total([pair(30, 46), pair(17, 41), sign('M'), sign('M')])).toEqual(pair(47, 87));
    expect(total([pair(30, 46), pair(17, 41), sign('L'), pair(1, 2)])).toMatchObject({ status: 'O', numerator: null });
    expect(total([pair(30, 46), pair(17, 41), sign('Q'), pair(1, 2)])).toMatchObject({ status: 'Q', numerator: null });
    expect(total([pair(30, 46), pair(17, 41), pair(0, 0), null])).toBeUndefined();
    expect(total([null, null, null, null])).toBeUndefined();
  });

  it('adds up counts that a file brought as plain values', () => {
    const plain = { numerator: null, denominator: null, value: 5, status: 'A' } as const;
    expect(total([plain, plain, { ...plain, numerator: 2, value: null }, sign('M')])).toMatchObject({
      numerator: 12,
      value: null,
    });
  });

  it('drops a total that no longer follows and keeps one that was entered', () => {
    expect(computeTotals(EXAM, new Map([[0, pair(1, 2)]])).has(0)).toBe(false);
    expect(computeTotals(WITHOUT_REST, new Map([[0, pair(1, 2)]])).get(0)).toEqual(pair(1, 2));
  });

  it('is the sum, whatever the order, and marks an uncertain part in it', () => {
    const part = fc.tuple(fc.nat(10_000), fc.nat(10_000)).map(([a, b]) => pair(a, a + b));
    fc.assert(
      fc.property(fc.array(part, { minLength: 4, maxLength: 4 }), (parts) => {
        const sum = total(parts);
        const rest = total([...parts].reverse());
        expect(sum).toEqual(rest);
        expect(sum?.denominator).toBe(parts.reduce((all, { denominator }) => all + (denominator ?? 0), 0));
        const rate = computeRate(sum, 100);
        const rates = parts.map((one) => computeRate(one, 100)).filter((one) => one !== null);
        // A weighted mean lies between its parts.
        if (rate !== null) {
          expect(rate).toBeGreaterThanOrEqual(Math.min(...rates) - 1e-9);
          expect(rate).toBeLessThanOrEqual(Math.max(...rates) + 1e-9);
        }
      }),
    );
    expect(total([{ ...pair(30, 46), status: 'P' }, pair(17, 41), pair(0, 0), pair(1, 2)])?.status).toBe('P');
  });
});

describe('readCell', () => {
  const COUNT = { part: 'numerator', unit: 'Prozent' } as const;
  const SHARE = { part: 'value', unit: 'Prozent' } as const;

  it.each([
    ['1.234,5', { kind: 'figure', value: 1234.5, status: 'A' }],
    ['1\u00A0234', { kind: 'figure', value: 1234, status: 'A' }],
    ['  47 ', { kind: 'figure', value: 47, status: 'A' }],
    ['-', { kind: 'figure', value: 0, status: 'A' }],
    ['(12)', { kind: 'figure', value: 12, status: 'U' }],
    ['12 p', { kind: 'figure', value: 12, status: 'P' }],
    ['n. e.', { kind: 'sign', status: 'L' }],
    ['…', { kind: 'sign', status: 'O' }],
    ['x', { kind: 'sign', status: 'M' }],
    ['.', { kind: 'sign', status: 'Q' }],
    ['/', { kind: 'sign', status: 'U' }],
    [' \u00A0', { kind: 'empty' }],
  ])('%s', (text, expected) => {
    expect(readCell(text, COUNT)).toEqual(expected);
  });

  it('takes the unit of the field only', () => {
    expect(readCell('12,5 %', SHARE)).toMatchObject({ kind: 'figure', value: 12.5 });
    expect(readCell('12,5 %', { part: 'value', unit: '%' })).toMatchObject({ kind: 'figure' });
    expect(readCell('12 %', COUNT)).toEqual({
      kind: 'invalid',
      sentence: '„12 %“ trägt eine andere Einheit. Hier steht eine Anzahl. Bitte die Zahl ohne Zeichen eintragen.',
      suggestion: null,
    });
  });

  it('asks what 1.610 means', () => {
    expect(readCell('1.610', COUNT)).toEqual({
      kind: 'ambiguous',
      german: 1610,
      english: 1.61,
      sentence: '„1.610“ kann 1610 oder 1,61 heißen. Bitte ohne Punkt oder mit Komma eintragen.',
    });
  });

  it.each([
    ['k. A.', '„k. A.“ ist keine Zahl. Gemeint ist vielleicht „n. e.“ für nicht erhoben.', 'L'],
    ['elf', '„elf“ ist keine Zahl. Bitte zum Beispiel 1234,5 oder das Zeichen „n. e.“ eintragen.', null],
    ['####', '„####“ heißt: Die Spalte ist zu schmal. Bitte dort verbreitern und neu kopieren.', null],
    ['#DIV/0!', '„#DIV/0!“ ist ein Formelfehler. Bitte in der Tabelle dort berichtigen.', null],
    ['#NV', '„#NV“ ist ein Formelfehler. Bitte in der Tabelle dort berichtigen.', null],
    ['Err:502', '„Err:502“ ist ein Formelfehler. Bitte in der Tabelle dort berichtigen.', null],
  ])('says what is wrong with %s', (text, sentence, suggestion) => {
    expect(readCell(text, COUNT)).toEqual({ kind: 'invalid', sentence, suggestion });
  });

  it('never takes a text for something without saying what', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = readCell(text, COUNT);
        if (read.kind === 'figure') expect(Number.isFinite(read.value)).toBe(true);
        if (read.kind === 'empty') expect(text.trim()).toBe('');
      }),
    );
  });

  it('knows the statuses', () => {
    expect(['A', 'Q', 'L'].map(obsStatusOf)).toEqual(['A', 'Q', 'L']);
    expect(['', 'C', 'AA', 'a'].map(obsStatusOf)).toEqual([null, null, null, null]);
  });
});
