import { attack } from '../attack/attack';
import type { Solver } from '../attack/solver.types';
import { widthOf } from '../table/bounds';
import type { ProtectionCell, ProtectionProblem } from '../table/problem.types';

/** V4: recovered only by somebody who knows that persons are whole. */
export function isPinnedInWholeNumbers(
  problem: ProtectionProblem,
  chosen: Iterable<string>,
  sure: readonly ProtectionCell[],
  solver: Solver,
): boolean {
  const ids = new Set(sure.map(({ id }) => id));
  const { integer, unsolved } = attack(problem, new Set([...ids, ...chosen]), solver, [], ids);
  return sure.some(({ id }) => unsolved.has(id) || widthOf(integer.get(id) ?? { lower: 0, upper: 0 }) === 0);
}
