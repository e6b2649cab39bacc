import { sumOf } from '../attack/virtual-cells';
import type { ProtectionCell, ProtectionProblem } from '../table/problem.types';
import { isCandidate } from './parts';

/** Together less than the price of one cell: they decide between equal patterns and never cost another cell. */
export const ALL_TIES = 0.4;

/**
 * The price of hiding each candidate: its own, and a little more for what was shown last time, for totals and for large
 * values. The order of the table does not matter, so the same publication always gets the same pattern.
 */
export function costs(problem: ProtectionProblem): ReadonlyMap<string, number> {
  const candidates = problem.cells.filter(isCandidate);
  const levels = new Map<string, number>();
  for (const relation of problem.relations) {
    const total = sumOf(relation)?.total;
    if (total !== undefined) levels.set(total, (levels.get(total) ?? 0) + 1);
  }
  const level = (id: string): number => levels.get(id) ?? 0;
  const ranked = [...candidates].sort(
    (a, b) =>
      Number(b.hiddenBefore === true) - Number(a.hiddenBefore === true) ||
      level(a.id) - level(b.id) ||
      a.value - b.value ||
      (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
  const cheapest = Math.min(1, ...candidates.map(({ cost }) => cost ?? 1).filter((cost) => cost > 0));
  // One cell that was shown last time weighs more than all that were hidden.
  const again = candidates.filter(({ hiddenBefore }) => hiddenBefore === true).length;
  const tie = ({ hiddenBefore }: ProtectionCell, rank: number): number =>
    rank + 1 + (hiddenBefore === true ? 0 : (again * (again + 1)) / 2);
  const all = ranked.reduce((sum, cell, rank) => sum + tie(cell, rank), 0);
  const unit = (ALL_TIES * cheapest) / Math.max(all, 1);
  return new Map(ranked.map((cell, rank) => [cell.id, (cell.cost ?? 1) + unit * tie(cell, rank)]));
}

/** Without the part that only decides between equals. */
export function plainCost(problem: ProtectionProblem, hidden: ReadonlySet<string>): number {
  return problem.cells
    .filter((cell) => isCandidate(cell) && hidden.has(cell.id))
    .reduce((sum, { cost }) => sum + (cost ?? 1), 0);
}

/** Costs are compared with so much tolerance. */
export const MISSED = 1e-3;

/** Whole prices: between two costs lies nothing. */
export function hasWholePrices({ cells }: ProtectionProblem): boolean {
  return cells.every(({ cost }) => cost === undefined || (Number.isInteger(cost) && cost > 0));
}

/** What patterns cost at least of which it is known that they cost no less than `cost`. */
export function leastCost(problem: ProtectionProblem, cost: number): number {
  return hasWholePrices(problem) ? Math.ceil(cost - MISSED) : cost;
}
