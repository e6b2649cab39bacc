import { sumOf } from '../attack/virtual-cells';
import type { ProtectionCell, ProtectionProblem, Relation } from '../table/problem.types';
import { isCandidate, isHideable, isSurelyHidden } from './parts';
import type { Cut } from './room';

/** What every safe pattern fulfils before anybody attacks, as inequalities over "is hidden". */
export function certainRows(problem: ProtectionProblem, virtualCells: boolean): readonly Cut[] {
  const cells = new Map(problem.cells.map((cell) => [cell.id, cell]));
  return problem.relations.flatMap((relation) => [
    ...companyRows(relation, cells),
    ...(virtualCells ? virtualRows(relation, cells, problem.threshold) : []),
  ]);
}

/** V1: whoever is the only unknown of a relation is known, so a primary cell needs company in each of its own. */
function companyRows({ coefficients }: Relation, cells: ReadonlyMap<string, ProtectionCell>): readonly Cut[] {
  const members = Object.keys(coefficients).flatMap((id) => cells.get(id) ?? []);
  const sure = members.filter(isSurelyHidden);
  const [only] = sure;
  const others = members.filter(isCandidate);
  if (sure.length !== 1 || only?.primary !== true || others.length === 0) return [];
  return [{ coefficients: new Map(others.map(({ id }) => [id, 1])), atLeast: 1 }];
}

/** V3: a hidden part is never alone under a shown total, and the hidden parts together reach the threshold. */
function virtualRows(
  relation: Relation,
  cells: ReadonlyMap<string, ProtectionCell>,
  threshold: number,
): readonly Cut[] {
  const sum = sumOf(relation);
  const total = sum === null ? undefined : cells.get(sum.total);
  if (sum === null || total === undefined || isSurelyHidden(total)) return [];
  const parts = sum.parts.flatMap((id) => cells.get(id) ?? []).filter(isHideable);
  return parts
    .filter(({ status, primary }) => status !== 'implicit' || primary === true)
    .flatMap((part) => [
      // A base cell nobody prints and nobody protects may be the only one: it is another name of its total.
      ...atLeast([...parts.filter(({ id }) => id !== part.id), total], part, () => 1, 1),
      ...atLeast([...parts, total], part, (cell) => (cell === total ? threshold : cell.value), threshold),
    ]);
}

/** sum(weight of hidden cells) ≥ needed, as soon as `part` is hidden. */
function atLeast(
  cells: readonly ProtectionCell[],
  part: ProtectionCell,
  weight: (cell: ProtectionCell) => number,
  needed: number,
): readonly Cut[] {
  const sure = cells.filter(isSurelyHidden).reduce((sum, cell) => sum + weight(cell), 0);
  const open = cells.filter(isCandidate);
  const most = open.reduce((sum, cell) => sum + Math.max(0, weight(cell)), sure);
  // What no pattern can mend is for the verdict to say.
  if (sure >= needed || (isSurelyHidden(part) && most < needed)) return [];
  const weights = new Map<string, number>();
  const add = (id: string, one: number): void => void weights.set(id, (weights.get(id) ?? 0) + one);
  for (const cell of open) add(cell.id, Math.min(weight(cell), needed - sure));
  if (isCandidate(part)) add(part.id, -(needed - sure));
  return [{ coefficients: weights, atLeast: isCandidate(part) ? 0 : needed - sure }];
}
