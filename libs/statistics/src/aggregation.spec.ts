import fc from 'fast-check';
import { sumMembers } from './aggregation';
import type { ObsStatus, Observation } from './observation';
import { parsePeriod } from './period';
import { toStorage } from './period-storage';
import type { Aggregation } from './progress.types';
import { describeReference } from './reference-cases.fixture';
import { quartersToYear } from './year-aggregation';
import { type StoredObservation, yearlyValues } from './yearly-values';

const plain = (value: number | null, status: ObsStatus = value === null ? 'O' : 'A'): Observation => ({
  numerator: null,
  denominator: null,
  value,
  status,
});
const count = (numerator: number, status: ObsStatus = 'A'): Observation => ({ ...plain(numerator, status), numerator });
const pair = (numerator: number, denominator: number, status: ObsStatus = 'A'): Observation => ({
  numerator,
  denominator,
  value: null,
  status,
});

describe('quarters to year', () => {
  it('takes a stock at the end of the year only', () => {
    expect(quartersToYear('stock', [null, null, null, plain(530)]).value).toBe(530);
    expect(quartersToYear('stock', [plain(510), plain(515), plain(522), null])).toEqual(plain(null));
  });

  it('keeps counts in the column of the parts', () => {
    expect(quartersToYear('flow', [count(5), count(7), count(6), count(9)])).toEqual(count(27));
  });

  it('never sums silently, and a secret quarter makes the year secret', () => {
    expect(quartersToYear('flow', [plain(5), null, plain(6), plain(9)])).toEqual(plain(null, 'O'));
    expect(quartersToYear('flow', [plain(5), plain(null, 'Q'), plain(6), null])).toEqual(plain(null, 'Q'));
    expect(
      quartersToYear(
        'flow',
        [0, 1, 2, 3].map(() => plain(null, 'M')),
      ),
    ).toEqual(plain(null, 'M'));
  });

  it('refuses rates without their counts', () => {
    expect(quartersToYear('rate-of-flows', [plain(5), plain(5), plain(5), plain(5)], { factor: 100 }).value).toBeNull();
  });

  it('sums rates of flows by their counts', () => {
    const year = quartersToYear('rate-of-flows', [pair(1, 4), pair(1, 4), pair(1, 4), pair(3, 4)], { factor: 100 });
    expect(year).toEqual({ numerator: 6, denominator: 16, value: 37.5, status: 'A' });
  });

  it('leaves no rate where nobody could be counted', () => {
    expect(quartersToYear('rate-of-stocks', [pair(0, 0)], { factor: 100 })).toMatchObject({ value: null, status: 'M' });
  });
});

describe('yearly values', () => {
  const at = (code: string, observation: Observation): StoredObservation => ({
    ...observation,
    period: toStorage(parsePeriod(code)),
  });

  it('takes years and school years as they are', () => {
    expect(yearlyValues([at('2025', pair(1, 8)), at('2024', plain(null, 'Q'))], 'A', 'rate-of-stocks', 100)).toEqual([
      { year: 2024, ...plain(null, 'Q') },
      { year: 2025, ...pair(1, 8), value: 12.5 },
    ]);
    expect(yearlyValues([at('2025-08-01/P1Y', plain(3))], 'SY', 'not-additive', 1)).toEqual([
      { year: 2026, ...plain(3) },
    ]);
  });

  it('sums the quarters of complete years and leaves the running year open', () => {
    const quarters = ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1'].map((code, i) => at(code, count(i + 1)));
    expect(yearlyValues(quarters, 'Q', 'flow', 1)).toEqual([
      { year: 2025, ...count(10) },
      { year: 2026, ...plain(null) },
    ]);
  });

  it('does the same with half-years', () => {
    const halves = [at('2025-S1', plain(4)), at('2025-S2', plain(6, 'P'))];
    expect(yearlyValues(halves, 'S', 'average-stock', 1)).toEqual([{ year: 2025, ...plain(5, 'P') }]);
    expect(yearlyValues(halves, 'S', 'stock', 1)).toEqual([{ year: 2025, ...plain(6, 'P') }]);
  });

  it('refuses months', () => {
    expect(() => yearlyValues([], 'M', 'flow', 1)).toThrow('Monats- und Wochenwerte');
  });
});

describe('members to Verbund', () => {
  const member = fc.record({ numerator: fc.nat(1e6), denominator: fc.integer({ min: 1, max: 1e6 }) });

  it('does not change when a member is split in two', () => {
    fc.assert(
      fc.property(fc.array(member), member, fc.double({ min: 0, max: 1, noNaN: true }), (others, whole, share) => {
        const a = Math.floor(whole.numerator * share);
        const b = Math.floor(whole.denominator * share);
        const rest = others.map(({ numerator, denominator }) => pair(numerator, denominator));
        const together = sumMembers([...rest, pair(whole.numerator, whole.denominator)], 'rate-of-stocks', 100);
        const split = sumMembers(
          [...rest, pair(a, b), pair(whole.numerator - a, whole.denominator - b)],
          'rate-of-stocks',
          100,
        );
        expect(split).toEqual(together);
        expect(
          sumMembers(
            [...rest.map(({ numerator }) => count(numerator ?? 0)), count(a), count(whole.numerator - a)],
            'flow',
          ),
        ).toEqual(sumMembers([...rest.map(({ numerator }) => count(numerator ?? 0)), count(whole.numerator)], 'flow'));
      }),
    );
  });

  it('is missing where a member is, and secret where a member is', () => {
    expect(sumMembers([pair(10, 50), null, pair(90, 1000)], 'rate-of-stocks', 100)).toEqual(plain(null, 'O'));
    expect(sumMembers([pair(10, 50), plain(null, 'Q')], 'rate-of-stocks', 100)).toEqual(plain(null, 'Q'));
    expect(sumMembers([], 'flow')).toEqual(plain(null, 'O'));
  });

  it('carries the worst status', () => {
    expect(sumMembers([plain(1), plain(2, 'P'), plain(3, 'E')], 'stock')).toEqual(plain(6, 'E'));
  });

  it('refuses medians and rates without counts', () => {
    expect(sumMembers([plain(1), plain(2)], 'not-additive')).toEqual(plain(null, 'O'));
    expect(sumMembers([plain(1.5), plain(2.5)], 'rate-of-stocks', 100)).toEqual(plain(null, 'O'));
    expect(sumMembers([pair(1, 2), count(3)], 'flow')).toEqual(plain(null, 'O'));
  });
});

interface QuarterCase {
  readonly id: string;
  readonly type: string;
  readonly quarters?: readonly (number | 'Q' | null)[];
  readonly num?: readonly number[];
  readonly den?: readonly number[];
  readonly status?: readonly ObsStatus[];
  readonly previousYearEnd?: number;
  readonly result?: number | null;
  readonly obsStatus?: ObsStatus;
}

interface AggregationCases {
  readonly aggregationQuarterToYear: readonly QuarterCase[];
  readonly aggregationMunicipalities: readonly {
    id: string;
    num?: readonly (number | null)[];
    den?: readonly number[];
    result?: number | null;
    meanOfRatesWrong?: number;
  }[];
}

const AGGREGATION_OF: readonly (readonly [start: string, Aggregation])[] = [
  ['stock end', 'stock'],
  ['stock average', 'average-stock'],
  ['flow', 'flow'],
  ['provisional', 'flow'],
  ['suppressed', 'flow'],
  ['rate flow', 'flow-over-stock'],
  ['rate of stocks', 'rate-of-stocks'],
  ['persons', 'not-additive'],
];

describeReference<AggregationCases>('periods_aggregation_format.json', (cases) => {
  it.each(cases.aggregationQuarterToYear)('$id $type', (given) => {
    const aggregation = AGGREGATION_OF.find(([start]) => given.type.startsWith(start))?.[1];
    const quarters = given.num
      ? given.num.map((numerator, i) => pair(numerator, given.den?.[i] ?? 0))
      : (given.quarters ?? []).map((value, i) =>
          value === 'Q' ? plain(null, 'Q') : value === null ? null : plain(value, given.status?.[i] ?? 'A'),
        );
    const year = quartersToYear(aggregation ?? 'not-additive', quarters, {
      factor: given.num ? 100 : 1,
      ...(given.previousYearEnd === undefined ? {} : { previousYearEnd: plain(given.previousYearEnd) }),
    });
    const expected = given.result ?? null;
    expect(year.value === null ? null : Number(year.value.toFixed(6))).toBe(expected);
    expect(year.status).toBe(
      given.obsStatus ?? (quarters.some((part) => part?.status === 'Q') ? 'Q' : expected === null ? 'O' : 'A'),
    );
  });

  it.each(cases.aggregationMunicipalities)('$id', ({ num, den, result, meanOfRatesWrong }) => {
    const members = (num ?? [1, 2]).map((numerator, i) =>
      numerator === null ? null : num === undefined ? plain(numerator) : pair(numerator, den?.[i] ?? 0),
    );
    const sum = sumMembers(members, num === undefined ? 'not-additive' : 'rate-of-stocks', 100);
    expect(sum.value === null ? null : Number(sum.value.toFixed(6))).toBe(result ?? null);
    expect(sum.value).not.toBe(meanOfRatesWrong ?? 0);
    expect(sum.status).toBe(sum.value === null ? 'O' : 'A');
  });
});
