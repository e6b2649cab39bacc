import { sumOf } from '../attack/virtual-cells';
import { knownBounds, rounded } from '../table/bounds';
import type { ProtectionCell, ProtectionProblem, Relation } from '../table/problem.types';
import { isHideable } from './parts';

/** Beyond so many times the widest protection a larger value gives no more room. */
const ENOUGH = 8;

/**
 * A part without what does not decide its pattern: names, and sizes beyond which more makes no difference. It is this
 * form that is solved, so two parts with the same form get the same pattern whoever came first. Never more room than the
 * part itself has: a pattern that is safe here is safe there.
 */
export function plainForm(part: ProtectionProblem): ProtectionProblem {
  const widths = part.cells.map(({ lpl, upl, width }) => (lpl ?? 0) + (upl ?? 0) + (width ?? 0));
  const most = Math.ceil(ENOUGH * Math.max(part.threshold, ...widths));
  const names = new Map(part.cells.map(({ id }, at) => [id, `c${at}`]));
  const cells = part.cells.map((cell, at) => plainCell(cell, `c${at}`, most));
  const values = new Map(cells.map(({ id, value }) => [id, value]));
  const rests: ProtectionCell[] = [];
  const relations = part.relations.map((relation, at): Relation => {
    const terms = Object.entries(relation.coefficients).map(([id, sign]) => [names.get(id) ?? id, sign] as const);
    const sum = rounded(terms.reduce((all, [id, sign]) => all + sign * (values.get(id) ?? 0), 0));
    const total = sumOf(relation)?.total;
    if (total === undefined || sum === 0) return { coefficients: Object.fromEntries(terms), rhs: sum };
    // A sum stays one: what was cut off is a part of it that everybody knows.
    const sign = -(relation.coefficients[total] ?? -1);
    const rest: ProtectionCell = { id: `r${at}`, value: -sign * sum, status: 'published', known: true };
    rests.push(rest);
    return { coefficients: Object.fromEntries([...terms, [rest.id, sign]]), rhs: 0 };
  });
  return { threshold: part.threshold, cells: [...cells, ...rests], relations };
}

function plainCell(cell: ProtectionCell, id: string, most: number): ProtectionCell {
  if (!isHideable(cell)) return { id, value: 0, status: 'published', known: true };
  const { lower, upper } = knownBounds(cell);
  const value = cell.value > most ? most + (cell.value - Math.floor(cell.value)) : cell.value;
  return {
    ...{ ...cell, id, value },
    lower: lower === null ? null : value - Math.min(cell.value - lower, most),
    upper: upper === null ? null : value + Math.min(upper - cell.value, most),
  };
}
