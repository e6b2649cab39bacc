import { judge, protect, withPrimaries, type ProtectionProblem, type Solver } from '@teilziel/disclosure';
import fc from 'fast-check';
import { loadHighs } from './highs-solver';
import { flows, nextRelease, withRates } from './random-extras.fixture';
import { publications, smallPublications } from './random-publication.fixture';
import { attackWithYalps } from './yalps-attack';

/** DISCLOSURE_RUNS=10000 is the long mode with larger tables; otherwise 200 small ones of all kinds together. */
const LONG = process.env.DISCLOSURE_RUNS;
const RUNS = Number(LONG ?? 200);
const TABLES = LONG === undefined ? smallPublications : publications;
const share = (part: number): number => Math.ceil(RUNS * part);

describe('no release gives a protected cell away', () => {
  let solver: Solver;
  beforeAll(async () => {
    solver = await loadHighs();
  });

  /** The second attacker finds every primary cell as uncertain as promised; or the verdict said it is beyond help. */
  const expectKept = (problem: ProtectionProblem, greedy: boolean): { safe: boolean; hidden: ReadonlySet<string> } => {
    const found = protect(problem, solver, { greedy });
    const hidden = new Set(found.suppressed);
    const second = judge(problem, hidden, attackWithYalps(problem, hidden));
    expect(second.validWidth || !found.isSafe).toBe(true);
    return { safe: found.isSafe, hidden };
  };
  const check = <T>(arbitrary: fc.Arbitrary<T>, part: number, test: (one: T) => void): void =>
    fc.assert(fc.property(arbitrary, test), { numRuns: share(part), seed: 20261122 });
  const patience = RUNS * 2000 + 30_000;

  it(
    `${share(0.5)} crossed tables, some cells shown before`,
    () => {
      let safe = 0;
      check(fc.tuple(TABLES, fc.boolean()), 0.5, ([raw, greedy]) => {
        const found = expectKept(withPrimaries(raw, {}), greedy);
        safe += found.safe ? 1 : 0;
        if (!raw.cells.some(({ known }) => known)) expect(found.safe).toBe(true);
      });
      expect(safe).toBeGreaterThanOrEqual(share(0.5) / 2);
    },
    patience,
  );

  it(
    `${share(0.2)} stocks and flows`,
    () => check(flows, 0.2, (raw) => expect(expectKept(withPrimaries(raw, {}), false).safe).toBe(true)),
    patience,
  );

  it(
    `${share(0.15)} tables with rates beside the counts`,
    () =>
      check(fc.tuple(TABLES, fc.array(fc.nat(40), { minLength: 1, maxLength: 3 })), 0.15, ([raw, places]) => {
        expectKept(withPrimaries(withRates(raw, places), {}), false);
      }),
    patience,
  );

  it(
    `${share(0.15)} pairs of releases with a late entry between them`,
    () =>
      check(fc.tuple(TABLES, fc.nat(8), fc.integer({ min: 1, max: 9 })), 0.15, ([raw, place, more]) => {
        const first = withPrimaries(raw, {});
        const { hidden } = expectKept(first, false);
        const bases = first.cells.filter(({ id }) => !/[TM]/.test(id));
        const base = bases[place % bases.length];
        if (base !== undefined) expectKept(withPrimaries(nextRelease(first, hidden, base, more), {}), false);
      }),
    patience,
  );
});
