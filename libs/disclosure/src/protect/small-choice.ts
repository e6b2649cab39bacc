import { SAME } from '../table/bounds';
import type { Cut } from './room';

/**
 * The cheapest yes and no for a handful of candidates: dear ones are decided first, and a branch ends where it costs more
 * than the best known or where a row cannot be fulfilled any more.
 */
export function cheapestChoice(costs: ReadonlyMap<string, number>, rows: readonly Cut[]): ReadonlySet<string> | 'none' {
  const ids = [...costs.keys()].reverse();
  const prices = ids.map((id) => costs.get(id) ?? 0);
  const weights = rows.map(({ coefficients }) => ids.map((id) => coefficients.get(id) ?? 0));
  // The most a row can still reach from each place on.
  const reach = weights.map((row) => {
    const sums = new Array<number>(ids.length + 1).fill(0);
    for (let at = ids.length - 1; at >= 0; at--) sums[at] = (sums[at + 1] ?? 0) + Math.max(0, row[at] ?? 0);
    return sums;
  });
  let best: readonly number[] | null = null;
  let least = Infinity;
  const open = rows.map(({ atLeast }) => atLeast);
  const decide = (at: number, cost: number, taken: readonly number[]): void => {
    if (cost >= least) return;
    if (open.some((needed, row) => needed > (reach[row]?.[at] ?? 0) + SAME)) return;
    if (at === ids.length) {
      best = taken;
      least = cost;
      return;
    }
    decide(at + 1, cost, taken);
    weights.forEach((row, index) => (open[index] = (open[index] ?? 0) - (row[at] ?? 0)));
    decide(at + 1, cost + (prices[at] ?? 0), [...taken, at]);
    weights.forEach((row, index) => (open[index] = (open[index] ?? 0) + (row[at] ?? 0)));
  };
  decide(0, 0, []);
  const found: readonly number[] | null = best;
  return found === null ? 'none' : new Set((found as readonly number[]).flatMap((at) => ids[at] ?? []));
}
