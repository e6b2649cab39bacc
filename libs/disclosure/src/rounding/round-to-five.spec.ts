import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { intervalOfRounded, roundToFive, shareFromRounded } from './round-to-five';

const FILE = join(process.cwd(), '../shared/reference/rounding_cases.json');
const hasReference = existsSync(FILE);

interface Cases {
  readonly round5: {
    readonly cases: readonly { readonly n: number; readonly rounded: number }[];
    readonly table: Readonly<Record<'cells' | 'roundedCells', readonly number[]>> &
      Readonly<Record<'total' | 'roundedTotal' | 'sumOfRounded', number>>;
  };
  readonly percentFromRounded: { readonly num: number; readonly den: number };
}

(hasReference ? describe : describe.skip)('rounding_cases.json (skipped without ../shared)', () => {
  const cases = (hasReference ? JSON.parse(readFileSync(FILE, 'utf8')) : null) as Cases;

  it('rounds every case and every cell of the table from its own value', () => {
    for (const { n, rounded } of cases.round5.cases) expect([n, roundToFive(n)]).toEqual([n, rounded]);
    const { cells, roundedCells, total, roundedTotal, sumOfRounded } = cases.round5.table;
    expect(cells.map(roundToFive)).toEqual(roundedCells);
    expect(roundToFive(total)).toBe(roundedTotal);
    expect(cells.map(roundToFive).reduce((sum, one) => sum + one, 0)).toBe(sumOfRounded);
  });

  it('makes shares from rounded counts', () => {
    const { num, den } = cases.percentFromRounded;
    expect(shareFromRounded(num, den)).toBe(0);
  });
});

describe('rounding to 5', () => {
  it('never moves a count by more than 2, and the reader knows no more than that', () =>
    fc.assert(
      fc.property(fc.nat(100_000), (count) => {
        const shown = roundToFive(count);
        const { lower, upper } = intervalOfRounded(shown);
        expect(Math.abs(shown - count)).toBeLessThanOrEqual(2);
        expect(roundToFive(lower ?? 0)).toBe(shown);
        expect(roundToFive(upper ?? 0)).toBe(shown);
        expect(roundToFive((upper ?? 0) + 1)).toBe(shown + 5);
      }),
    ));

  it('has no share without a base and none above the whole', () => {
    expect(shareFromRounded(1, 2)).toBeNull();
    expect(shareFromRounded(8, 7)).toBe(1);
    expect(() => roundToFive(1.5)).toThrow(RangeError);
  });
});
