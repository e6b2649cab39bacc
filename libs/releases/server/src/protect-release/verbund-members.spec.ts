import fc from 'fast-check';
import {
  ALL_CELLS,
  CROSSED,
  foundOut,
  type MadeRelease,
  MARGINS,
  releasedBy,
  VERBUND,
  type VerbundWorld,
} from './verbund-world.fixture';

const ASKED = process.env['TEILZIEL_DISCLOSURE_RUNS'];
const RUNS = ASKED === undefined ? 3 : Math.ceil(Number(ASKED) / 20);
const SEED = ASKED === undefined ? 20261122 : Date.now() % 2 ** 31;
const AGS = ['1', '2', '3', '4', '5', '6'];

const count = fc.oneof(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 60 }));
const worlds: fc.Arbitrary<VerbundWorld> = fc
  .record({
    asRate: fc.boolean(),
    threshold: fc.integer({ min: 3, max: 5 }),
    marginsOnly: fc.boolean(),
    counts: fc.array(count, { minLength: 48, maxLength: 48 }),
  })
  .map(({ asRate, threshold, marginsOnly, counts }) => ({
    ...{ asRate, threshold, printed: marginsOnly ? MARGINS : ALL_CELLS },
    members: new Map(
      AGS.map((ags, m) => [
        ags,
        CROSSED.map((codes, at) => {
          const place = 8 * m + 2 * at;
          return { codes, with: counts[place] ?? 0, without: counts[place + 1] ?? 0 };
        }),
      ]),
    ),
  }));

const tally = { releases: 0, refused: 0, cells: 0, hidden: 0 };

async function inOrder(
  world: VerbundWorld,
  order: readonly string[],
  earlier: readonly MadeRelease[] = [],
): Promise<readonly MadeRelease[]> {
  const releases = [...earlier];
  for (const ags of order) {
    const release = await releasedBy(world, ags, releases);
    tally.releases++;
    if (release === null) tally.refused++;
    else releases.push(release);
    for (const letter of release?.series.flatMap(({ status }) => [...status.join('')]) ?? []) {
      tally.cells++;
      if (letter === 'Q') tally.hidden++;
    }
  }
  return releases;
}

describe('a Verbund and its members who all publish', () => {
  it(
    'give away no secret of any of them, in whatever order they publish',
    () =>
      fc.assert(
        fc.asyncProperty(
          worlds,
          fc.shuffledSubarray([VERBUND, ...AGS], { minLength: 3, maxLength: 7 }),
          async (world, order) => {
            const all = order.includes(VERBUND) ? order : [...order, VERBUND];
            expect(foundOut(await inOrder(world, all))).toEqual([]);
          },
        ),
        { numRuns: RUNS, seed: SEED },
      ),
    RUNS * 4000 + 20_000,
  );

  it('show at least 60 % of their cells when all publish, although one is tiny', async () => {
    const world: VerbundWorld = {
      ...{ asRate: true, threshold: 5, printed: [...ALL_CELLS, 'origin=C', 'origin=C;sex=F', 'origin=C;sex=M'] },
      members: new Map(
        AGS.map((ags, m) => [
          ags,
          [...CROSSED, { sex: 'F', origin: 'C' }, { sex: 'M', origin: 'C' }].map((codes, at) => {
            const isFew = m === 2 && at === 1;
            return { codes, with: isFew ? 3 : 8 + ((m * 3 + at * 5) % 40), without: 20 + ((m * 5 + at) % 30) };
          }),
        ]),
      ),
    };
    for (const order of [
      [...AGS, VERBUND],
      [VERBUND, ...AGS],
    ]) {
      const releases = await inOrder(world, order);
      expect(releases).toHaveLength(7);
      expect(foundOut(releases)).toEqual([]);
      const ofVerbund = releases.filter(({ ags }) => ags === VERBUND);
      for (const some of [releases, ofVerbund]) {
        const letters = some.flatMap(({ series }) => series.flatMap(({ status }) => [...status.join('')]));
        expect(letters.filter((letter) => letter === 'Q').length / letters.length).toBeLessThanOrEqual(0.4);
      }
    }
  }, 60_000);

  // The systems of several earlier states are large: minutes, so in the long mode only.
  (ASKED === undefined ? it.skip : it)(
    'give away nothing either after some of them were corrected and publish again',
    () =>
      fc.assert(
        fc.asyncProperty(
          worlds.map((world) => ({ ...world, printed: ALL_CELLS })),
          fc.shuffledSubarray([VERBUND, ...AGS], { minLength: 2, maxLength: 5 }),
          fc.array(fc.record({ member: fc.nat(5), group: fc.nat(3), to: count }), { minLength: 1, maxLength: 3 }),
          fc.shuffledSubarray([VERBUND, ...AGS], { minLength: 2, maxLength: 4 }),
          async (world, first, changes, second) => {
            const before = await inOrder(world, [VERBUND, ...first.filter((ags) => ags !== VERBUND)]);
            const later = {
              ...world,
              members: new Map(
                [...world.members].map(([ags, groups], m) => [
                  ags,
                  groups.map((group, at) => {
                    const change = changes.find((one) => one.member === m && one.group === at);
                    return change === undefined ? group : { ...group, with: change.to };
                  }),
                ]),
              ),
            };
            expect(foundOut(await inOrder(later, second, before))).toEqual([]);
          },
        ),
        { numRuns: Math.ceil(RUNS / 2), seed: SEED },
      ),
    RUNS * 8000 + 20_000,
  );

  afterAll(() => {
    if (ASKED !== undefined) process.stdout.write(`seed ${SEED}, ${JSON.stringify(tally)}\n`);
  });
});
