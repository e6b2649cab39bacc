import { attack } from '../attack/attack';
import { isUncertain } from '../attack/judge';
import type { Solver } from '../attack/solver.types';
import { openViolations, sumOf } from '../attack/virtual-cells';
import { widthOf } from '../table/bounds';
import type { ProtectionCell, ProtectionProblem, Relation } from '../table/problem.types';

export interface Shortcomings {
  /** Primary cells that are recovered or too certain. */
  readonly cells: readonly ProtectionCell[];
  /** Relations whose virtual cell tells something (V3). */
  readonly relations: readonly Relation[];
}

/** What a pattern still gives away, seen by the attacker. */
export function shortcomings(
  problem: ProtectionProblem,
  hidden: ReadonlySet<string>,
  solver: Solver,
  virtualCells: boolean,
): Shortcomings {
  const primaries = problem.cells.filter(({ primary, known }) => primary === true && known !== true);
  const { lp, integer, unsolved } = attack(problem, hidden, solver, [], new Set(primaries.map(({ id }) => id)));
  const cells = primaries.filter((cell) => {
    const [fractions, whole] = [lp.get(cell.id), integer.get(cell.id)];
    if (fractions === undefined || whole === undefined || unsolved.has(cell.id)) return true;
    return !isUncertain(cell, fractions, problem.threshold) || widthOf(fractions) === 0 || widthOf(whole) === 0;
  });
  return { cells, relations: virtualCells ? openRelations(problem, hidden) : [] };
}

/** Relations whose virtual cell tells something. */
function openRelations(problem: ProtectionProblem, hidden: ReadonlySet<string>): readonly Relation[] {
  const open = new Set(openViolations(problem, hidden).map(({ relation }) => relation));
  return problem.relations.filter((relation) => {
    const sum = sumOf(relation);
    return sum !== null && open.has(`${sum.total}=${sum.parts.join('+')}`);
  });
}
