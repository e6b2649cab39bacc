import { judge, protect, withPrimaries, type Solver } from '@teilziel/disclosure';
import fc from 'fast-check';
import { loadHighs } from './highs-solver';
import { publications } from './random-publication.fixture';
import { attackWithYalps } from './yalps-attack';

/** DISCLOSURE_RUNS=10000 is the long mode; few seconds otherwise. */
const RUNS = Number(process.env.DISCLOSURE_RUNS ?? 60);

describe('no release gives a protected cell away', () => {
  let solver: Solver;
  beforeAll(async () => {
    solver = await loadHighs();
  });

  it(
    `${RUNS} random publications: the second attacker finds every primary cell as uncertain as promised`,
    () => {
      let safe = 0;
      fc.assert(
        fc.property(publications, fc.boolean(), (raw, greedy) => {
          const problem = withPrimaries(raw, {});
          const found = protect(problem, solver, { greedy });
          const hidden = new Set(found.suppressed);
          const second = judge(problem, hidden, attackWithYalps(problem, hidden));
          safe += found.isSafe ? 1 : 0;
          // What an earlier release showed may make a cell beyond help; then the verdict must say so.
          expect(second.validWidth || !found.isSafe).toBe(true);
          if (!problem.cells.some(({ known }) => known)) expect(found.isSafe).toBe(true);
        }),
        { numRuns: RUNS, seed: 20261122 },
      );
      expect(safe).toBeGreaterThanOrEqual(RUNS / 2);
    },
    RUNS * 2000 + 30_000,
  );
});
