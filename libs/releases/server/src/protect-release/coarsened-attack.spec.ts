import fc from 'fast-check';
import {
  attacked,
  type Group,
  isShown,
  type Policy,
  recounted,
  released,
  secretsOf,
  type Shown,
  situations,
} from './coarsened-releases.fixture';

const MERGED: Policy = { mergeDivers: true, roundToFive: false };
const APART: Policy = { mergeDivers: false, roundToFive: false };
const ROUNDED: Policy = { mergeDivers: false, roundToFive: true };

/** What an attacker learns who reads all of them; what earlier ones showed cannot be taken back. */
function told(releases: readonly Shown[]): readonly string[] {
  const newest = releases.at(-1);
  const earlier = releases.slice(0, -1);
  return (newest === undefined ? [] : secretsOf(newest.situation)).flatMap((secret) => {
    const { cell, parts, count, width } = secret;
    const isKnown = earlier.some((one) => {
      const then = secretsOf(one.situation).find((other) => other.cell === cell && `${other.parts}` === `${parts}`);
      return then?.count === count && (isShown(one, secret) || isNarrow(attacked([one], secret), width));
    });
    const found = attacked(releases, secret);
    return !isKnown && isNarrow(found, width) ? [`${parts} of ${cell}: ${found?.join(' to ')}`] : [];
  });
}

function isNarrow(found: readonly [number, number] | null, width: number): boolean {
  return found === null || found[1] - found[0] < width - 1e-6;
}

describe('an attacker who reads merged releases', () => {
  it(
    'learns no small count',
    () =>
      fc.assert(
        fc.asyncProperty(situations, async (situation) => {
          expect(told([await released(situation, MERGED)])).toEqual([]);
        }),
        { numRuns: 12 },
      ),
    60_000,
  );

  it(
    'learns none from a change of the policy between two releases, with a count revised or not',
    () =>
      fc.assert(
        fc.asyncProperty(situations, fc.nat(7), fc.nat(12), fc.boolean(), async (situation, at, to, isFirstMerged) => {
          const [first, second] = isFirstMerged ? [MERGED, APART] : [APART, MERGED];
          const before = await released(situation, first);
          for (const later of [situation, recounted(situation, at, to)]) {
            expect(told([before, await released(later, second, [before])])).toEqual([]);
          }
        }),
        { numRuns: 6 },
      ),
    60_000,
  );
});

describe('an attacker who reads rounded releases', () => {
  /** Rounding cannot leave a span of the threshold: 5 tells 3 to 7. What it promises is that no small count is exact. */
  const exactly = (releases: readonly Shown[]): readonly string[] => {
    const newest = releases.at(-1);
    return (newest === undefined ? [] : secretsOf(newest.situation)).flatMap((secret) => {
      const before = releases.slice(0, -1);
      const isKnown = before.length > 0 && isNarrow(attacked(before, secret), 1);
      return !isKnown && isNarrow(attacked(releases, secret), 1) ? [`${secret.parts} of ${secret.cell} is told`] : [];
    });
  };

  it(
    'tells no small count exactly, whatever the sums say',
    () =>
      fc.assert(
        fc.asyncProperty(situations, async (situation) => {
          expect(exactly([await released(situation, ROUNDED)])).toEqual([]);
        }),
        { numRuns: 12 },
      ),
    60_000,
  );

  it(
    'tells none beside an exact release, before it or after it',
    () =>
      fc.assert(
        fc.asyncProperty(situations, fc.boolean(), async (situation, isFirstRounded) => {
          const [first, second] = isFirstRounded ? [ROUNDED, APART] : [APART, ROUNDED];
          const before = await released(situation, first);
          expect(exactly([before, await released(situation, second, [before])])).toEqual([]);
        }),
        { numRuns: 6 },
      ),
    60_000,
  );

  it('may not be able to see a sum of parts that all lie at the edge', async () => {
    const group = (sex: string): Group => ({ sex, place: null, with: 7, without: 0 });
    const situation = { asRate: false, groups: ['F', 'M', 'D', 'N'].map(group) };
    const { series } = await released(situation, ROUNDED);
    // 5 + 5 + 5 + 5 beside 30 would tell that each of them is 7, D and N below ten among them.
    expect(series.numerator).toEqual([[30], [null], [null], [null], [null]]);
    expect(series.rounded).toBe(true);
  });
});
