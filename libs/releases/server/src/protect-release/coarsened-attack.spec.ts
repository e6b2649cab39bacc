import fc from 'fast-check';
import {
  attacked,
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
