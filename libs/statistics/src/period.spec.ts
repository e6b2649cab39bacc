import fc from 'fast-check';
import {
  addPeriods,
  diffPeriods,
  formatPeriod,
  type Frequency,
  parsePeriod,
  type Period,
  periodBounds,
  PeriodError,
  periodsOverlap,
  quartersOfYear,
  yearOf,
} from './period';
import { periodLabel, periodShortLabel, periodToYears } from './period-label';
import { fromStorage, type StoredFrequency, toStorage } from './period-storage';
import { describeReference } from './reference-cases.fixture';

const perYear: Record<Frequency, number> = { A: 1, S: 2, Q: 4, M: 12, SY: 1, W: 0 };

const periodOf = (frequency: Frequency): fc.Arbitrary<Period> =>
  frequency === 'W'
    ? fc.integer({ min: -20_000, max: 50_000 }).map((index) => ({ frequency, index }))
    : fc
        .integer({ min: 1000 * perYear[frequency], max: 9990 * perYear[frequency] })
        .map((index) => ({ frequency, index }));

const anyPeriod = fc.constantFrom<Frequency>('A', 'S', 'Q', 'M', 'W', 'SY').chain(periodOf);

describe('period codes', () => {
  it('parse ∘ format = identity', () => {
    fc.assert(fc.property(anyPeriod, (period) => expect(parsePeriod(formatPeriod(period))).toEqual(period)));
  });

  it('periods of one frequency follow each other without gap or overlap', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        const next = addPeriods(period, 1);
        const end = Date.parse(`${periodBounds(period).end}T00:00:00Z`);
        expect(Date.parse(`${periodBounds(next).start}T00:00:00Z`) - end).toBe(86_400_000);
        expect(periodsOverlap(period, next)).toBe(false);
        expect(diffPeriods(next, period)).toBe(1);
      }),
    );
  });

  it.each(['2026-02', '2026-M02'])('reads %s as February', (code) => {
    expect(parsePeriod(code)).toEqual({ frequency: 'M', index: 12 * 2026 + 1 });
  });

  it.each(['', '2026-M13', '2026-M00', '2026-00', '2026-W00', '2026-W54', '2025-09-01/P1Y', ' 2026', '2026-Q1\n'])(
    'refuses %j in German',
    (code) => {
      expect(() => parsePeriod(code)).toThrow(PeriodError);
      expect(() => parsePeriod(code)).toThrow(/ist kein Zeitraum|gibt es nicht/);
    },
  );

  it('knows which years have a week 53', () => {
    expect(formatPeriod(parsePeriod('2020-W53'))).toBe('2020-W53');
    expect(() => parsePeriod('2025-W53')).toThrow('hat nur 52 Kalenderwochen');
  });

  it('refuses arithmetic across frequencies and codes outside the calendar', () => {
    expect(() => diffPeriods(parsePeriod('2026'), parsePeriod('2026-Q1'))).toThrow(PeriodError);
    expect(() => formatPeriod({ frequency: 'A', index: 10_000 })).toThrow(PeriodError);
    expect(() => formatPeriod({ frequency: 'Q', index: 1.5 })).toThrow(PeriodError);
  });

  it.each([
    ['2026', 2026],
    ['2026-Q3', 2026],
    ['2025-08-01/P1Y', 2026],
    ['2026-W53', 2027],
  ])('%s ends in %d', (code, year) => {
    expect(yearOf(parsePeriod(code))).toBe(year);
  });
});

describe('period labels and position', () => {
  it.each([
    ['2026', '2026', '2026', 2026],
    ['2026-S2', '2. Halbjahr 2026', 'H2 2026', 2026.5],
    ['2026-Q3', '3. Quartal 2026', 'Q3 2026', 2026.5],
    ['2026-M03', 'März 2026', '03/2026', 2026 + 2 / 12],
    ['2026-W53', '53. Kalenderwoche 2026', 'KW 53/2026', 2026 + 361 / 365],
    ['2025-08-01/P1Y', 'Schuljahr 2025/26', '2025/26', 2025 + 7 / 12],
    ['1999-08-01/P1Y', 'Schuljahr 1999/00', '1999/00', 1999 + 7 / 12],
  ])('%s', (code, label, short, years) => {
    expect(periodLabel(parsePeriod(code))).toBe(label);
    expect(periodShortLabel(parsePeriod(code))).toBe(short);
    expect(periodToYears(parsePeriod(code))).toBeCloseTo(years, 10);
  });
});

describe('stored periods', () => {
  it.each([
    ['2026', '2026-Q4'],
    ['2026-S1', '2026-Q2'],
    ['2026-S2', '2026-Q4'],
    ['2026-Q1', '2026-Q1'],
    ['2025-08-01/P1Y', '2026-Q3'],
  ])('%s is stored by %s', (code, quarter) => {
    expect(toStorage(parsePeriod(code))).toBe(parsePeriod(quarter).index);
  });

  it('storage keeps every period', () => {
    const stored = fc
      .constantFrom<StoredFrequency>('A', 'S', 'Q', 'SY')
      .chain((frequency) => periodOf(frequency).map((period) => ({ frequency, period })));
    fc.assert(
      fc.property(stored, ({ frequency, period }) => expect(fromStorage(toStorage(period), frequency)).toEqual(period)),
    );
  });

  it('refuses months, weeks and a quarter in which nothing ends', () => {
    expect(() => toStorage(parsePeriod('2026-M02'))).toThrow('lässt sich nicht speichern');
    expect(() => toStorage(parsePeriod('2026-W10'))).toThrow(PeriodError);
    expect(() => fromStorage(4 * 2026, 'A')).toThrow(PeriodError);
  });
});

interface PeriodCases {
  readonly parse: readonly { code: string; freq: string; start: string; end: string; days?: number }[];
  readonly invalid: readonly string[];
  readonly arithmetic: readonly { expr: string; result: string | number | readonly string[] }[];
}

describeReference<PeriodCases>('periods_aggregation_format.json', ({ parse, invalid, arithmetic }) => {
  it.each(parse)('parses $code', ({ code, freq, start, end, days }) => {
    const period = parsePeriod(code);
    expect(period.frequency).toBe(freq.startsWith('school year') ? 'SY' : freq);
    expect(periodBounds(period)).toEqual({ start, end });
    if (days !== undefined) {
      expect((Date.parse(end) - Date.parse(start)) / 86_400_000 + 1).toBe(days);
    }
  });

  it.each(invalid)('refuses %s', (code) => {
    expect(() => parsePeriod(code)).toThrow(PeriodError);
  });

  it.each(arithmetic)('$expr', ({ expr, result }) => {
    const step = /^(\S+) ([+-]) (\d+)$/.exec(expr);
    const difference = /^diff\(([^,]+),([^)]+)\)/.exec(expr);
    const quarters = /^quarters of (\d+)$/.exec(expr);
    if (step) {
      const n = Number(`${step[2]}${step[3]}`);
      expect(formatPeriod(addPeriods(parsePeriod(step[1] ?? ''), n))).toBe(result);
    } else if (difference) {
      expect(diffPeriods(parsePeriod(difference[1] ?? ''), parsePeriod(difference[2] ?? ''))).toBe(result);
    } else if (quarters) {
      expect(quartersOfYear(Number(quarters[1])).map(formatPeriod)).toEqual(result);
    } else {
      expect(expr).toBe('compare 2026-Q4 < 2027');
      expect(periodsOverlap(parsePeriod('2026-Q4'), parsePeriod('2027'))).toBe(false);
      expect(periodsOverlap(parsePeriod('2026-Q4'), parsePeriod('2026'))).toBe(true);
    }
  });
});
