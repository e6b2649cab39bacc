import {
  judged,
  protect,
  type Protection,
  type ProtectionProblem,
  type ProtectOptions,
  type RememberedPattern,
  type Verdict,
} from '@teilziel/disclosure';
import { loadHighs } from './highs-solver';
import { attackWithYalps } from './yalps-attack';

export interface SecuredPublication {
  readonly protection: Protection;
  /** What the second, independent attacker says. */
  readonly secondVerdict: Verdict;
  /** Both attackers failed. Only then a release may come into being. */
  readonly isSafe: boolean;
  /** A clock ended a search or an attack: another run may find another pattern. */
  readonly byClock: boolean;
  /** Primary cells one of them recovered or narrowed too far. */
  readonly unsafe: readonly string[];
}

/** Solutions of small tables, for the life of the process: a changed quarter finds the others solved. Never decides anything. */
const memory = new Map<string, RememberedPattern>();
const MOST_REMEMBERED = 50_000;

/** Suppression by HiGHS, then the attack by yalps. Blocks the thread it runs in. */
export async function securePublication(
  problem: ProtectionProblem,
  options: ProtectOptions = {},
): Promise<SecuredPublication> {
  if (memory.size > MOST_REMEMBERED) memory.clear();
  // Patterns found with other options are other patterns.
  const isOrdinary = Object.keys(options).length === 0;
  const solver = await loadHighs();
  const protection = protect(problem, solver, isOrdinary ? { memory } : options);
  solver.forget?.();
  const hidden = new Set(protection.suppressed);
  // Its verdict is on what must not be found out; the intervals of the others are for the preview, which has them.
  const secrets = new Set(problem.cells.filter(({ primary }) => primary === true).map(({ id }) => id));
  const found = attackWithYalps(problem, hidden, [], undefined, secrets);
  const second = judged(problem, hidden, found);
  return {
    protection,
    byClock: protection.byClock || protection.intervals.unsolved.size + found.unsolved.size > 0,
    secondVerdict: second.verdict,
    isSafe: protection.isSafe && second.isSafe,
    unsafe: [...new Set([...protection.unsafe, ...second.unsafe])],
  };
}
