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
  /** Primary cells one of them recovered or narrowed too far. */
  readonly unsafe: readonly string[];
}

/** Solutions of small tables, for the life of the process: a changed quarter finds the others solved. */
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
  const protection = protect(problem, await loadHighs(), isOrdinary ? { memory } : options);
  const hidden = new Set(protection.suppressed);
  const second = judged(problem, hidden, attackWithYalps(problem, hidden));
  return {
    protection,
    secondVerdict: second.verdict,
    isSafe: protection.isSafe && second.isSafe,
    unsafe: [...new Set([...protection.unsafe, ...second.unsafe])],
  };
}
