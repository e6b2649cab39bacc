import fc from 'fast-check';
import { cellKey, countsBehind, perturbedCount, roundToMultiple } from './protective-rounding';
import { describeReference } from './reference-cases.fixture';
import { rateOf, roundHalfAwayFromZero } from './rounding';

interface RoundingCases {
  readonly round5: {
    readonly cases: readonly { readonly n: number; readonly rounded: number }[];
    readonly table: {
      readonly cells: readonly number[];
      readonly roundedCells: readonly number[];
      readonly total: number;
      readonly roundedTotal: number;
    };
  };
  readonly percentFromRounded: { readonly num: number; readonly den: number; readonly rate: number };
  readonly cellKey: {
    readonly recordKeys: readonly number[];
    readonly ptableRow: { readonly n: number; readonly thresholds: readonly (readonly [number, number])[] };
    readonly cellKey: number;
    readonly deviation: number;
    readonly published: number;
  };
}

describeReference<RoundingCases>('rounding_cases.json', ({ round5, percentFromRounded, cellKey: keyed }) => {
  it('rounds every count and every total on its own', () => {
    expect(round5.cases.map(({ n }) => roundToMultiple(n, 5))).toEqual(round5.cases.map(({ rounded }) => rounded));
    expect(round5.table.cells.map((n) => roundToMultiple(n, 5))).toEqual(round5.table.roundedCells);
    expect(roundToMultiple(round5.table.total, 5)).toBe(round5.table.roundedTotal);
  });

  it('a rate comes from unrounded counts', () => {
    const { num, den, rate } = percentFromRounded;
    expect(roundHalfAwayFromZero(rateOf(num, den, 100) ?? NaN, 1)).toBe(rate);
  });

  it('finds the deviation of a cell by its key', () => {
    expect(cellKey(keyed.recordKeys)).toBe(keyed.cellKey);
    const published = perturbedCount(keyed.ptableRow.n, keyed.cellKey, keyed.ptableRow);
    expect([published, published - keyed.ptableRow.n]).toEqual([keyed.published, keyed.deviation]);
  });
});

describe('protective rounding', () => {
  it('hides each count among all that are shown alike', () => {
    expect([countsBehind(0, 5), countsBehind(5, 5), countsBehind(10, 10)]).toEqual([
      [0, 2],
      [3, 7],
      [5, 14],
    ]);
    fc.assert(
      fc.property(fc.nat({ max: 10_000 }), fc.constantFrom(3, 5, 10), (count, base) => {
        const [lower, upper] = countsBehind(roundToMultiple(count, base), base);
        expect(lower <= count && count <= upper).toBe(true);
        expect([roundToMultiple(lower, base), roundToMultiple(upper, base)]).toEqual([
          roundToMultiple(count, base),
          roundToMultiple(count, base),
        ]);
      }),
    );
  });

  it('a zero stays zero under every key', () => {
    expect(perturbedCount(0, 0.1, { thresholds: [[0.5, 1]] })).toBe(0);
    expect(perturbedCount(1, 0.1, { thresholds: [[0.5, -2]] })).toBe(0);
    expect(perturbedCount(4, 0.9, { thresholds: [[0.5, -2]] })).toBe(4);
  });
});
