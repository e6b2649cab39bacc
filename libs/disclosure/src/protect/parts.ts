import { unknownSystems } from '../attack/unknown-system';
import type { ProtectionCell, ProtectionProblem, Range, Relation } from '../table/problem.types';

/** Can be hidden, or is never shown: everything but what must be shown or is known anyway. */
export function isHideable({ known, forbidden, primary, status }: ProtectionCell): boolean {
  return known !== true && (forbidden !== true || primary === true || status === 'implicit');
}

/** A published cell whose hiding is a decision. */
export function isCandidate(cell: ProtectionCell): boolean {
  return cell.status === 'published' && cell.primary !== true && isHideable(cell);
}

/** Hidden in every solution. */
export function isSurelyHidden(cell: ProtectionCell): boolean {
  return isHideable(cell) && !isCandidate(cell);
}

/**
 * The publication cut along what hangs together by hideable cells; parts without a primary cell need no protection.
 * Every part is a problem of its own, with the visible neighbours its relations need.
 */
export function partsToProtect(problem: ProtectionProblem): readonly ProtectionProblem[] {
  const hideable = new Set(problem.cells.filter(isHideable).map(({ id }) => id));
  const byId = new Map(problem.cells.map((cell) => [cell.id, cell]));
  const relationsOf = indexed(problem.relations);
  const rangesOf = indexed(problem.ranges ?? []);
  return unknownSystems(problem, hideable)
    .filter(({ cells }) => cells.some(({ primary }) => primary === true))
    .map(({ cells }) => {
      const relations = [...new Set(cells.flatMap(({ id }) => relationsOf.get(id) ?? []))];
      const ranges = [...new Set(cells.flatMap(({ id }) => rangesOf.get(id) ?? []))];
      const own = new Set(cells.map(({ id }) => id));
      const neighbours = [...relations, ...ranges]
        .flatMap(({ coefficients }) => Object.keys(coefficients))
        .filter((id) => !own.has(id));
      const visible = [...new Set(neighbours)].flatMap((id) => byId.get(id) ?? []);
      return { threshold: problem.threshold, cells: [...cells, ...visible], relations, ranges };
    });
}

function indexed<R extends Relation | Range>(rows: readonly R[]): ReadonlyMap<string, readonly R[]> {
  const index = new Map<string, R[]>();
  for (const row of rows) {
    for (const id of Object.keys(row.coefficients)) {
      const list = index.get(id);
      if (list === undefined) index.set(id, [row]);
      else list.push(row);
    }
  }
  return index;
}
