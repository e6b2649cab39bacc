import { SAME } from '../table/bounds';
import type { Cut } from './room';

/** Counted, not timed: the same problem ends at the same place on every machine. */
const MOST_NODES = 4000;

/**
 * The cheapest yes and no for few candidates. A row that is not fulfilled needs one more of its own: the one with the
 * fewest ways is branched on, and a branch ends where it costs more than the best known even with the least that rows
 * without a common candidate still need. Null where that takes too long: then a solver is faster.
 */
export function cheapestChoice(
  costs: ReadonlyMap<string, number>,
  rows: readonly Cut[],
): ReadonlySet<string> | 'none' | null {
  const search = new Search(
    [...costs].sort((a, b) => a[1] - b[1]),
    rows,
  );
  return search.isWithin(0) ? (search.best ?? 'none') : null;
}

interface OpenRow {
  /** Places of the candidates that would help, cheapest first. */
  readonly ways: readonly number[];
  /** What it costs at least. */
  readonly least: number;
}

class Search {
  best: ReadonlySet<string> | null = null;
  private leastCost = Infinity;
  private nodes = 0;
  private readonly weights: readonly (readonly number[])[];
  private readonly open: number[];
  private readonly isDecided: boolean[];
  private readonly taken: number[] = [];

  constructor(
    private readonly candidates: readonly (readonly [id: string, cost: number])[],
    rows: readonly Cut[],
  ) {
    this.weights = rows.map(({ coefficients }) => candidates.map(([id]) => coefficients.get(id) ?? 0));
    this.open = rows.map(({ atLeast }) => atLeast);
    this.isDecided = candidates.map(() => false);
  }

  /** False once the nodes are used up. */
  isWithin(cost: number): boolean {
    if (++this.nodes > MOST_NODES) return false;
    const needed = this.openRows();
    if (needed === null || cost + leastOf(needed) >= this.leastCost) return true;
    const [fewest] = [...needed].sort((a, b) => a.ways.length - b.ways.length);
    if (fewest === undefined) {
      this.best = new Set(this.taken.flatMap((at) => this.candidates[at]?.[0] ?? []));
      this.leastCost = cost;
      return true;
    }
    const isDone = fewest.ways.every((at) => {
      // With this one; from the next way on without it.
      this.isDecided[at] = true;
      this.taken.push(at);
      this.weights.forEach((row, index) => (this.open[index] = (this.open[index] ?? 0) - (row[at] ?? 0)));
      const goesOn = this.isWithin(cost + this.costOf(at));
      this.weights.forEach((row, index) => (this.open[index] = (this.open[index] ?? 0) + (row[at] ?? 0)));
      this.taken.pop();
      return goesOn;
    });
    for (const at of fewest.ways) this.isDecided[at] = false;
    return isDone;
  }

  /** Null where one of them cannot be fulfilled any more. */
  private openRows(): readonly OpenRow[] | null {
    const found: OpenRow[] = [];
    for (const [index, row] of this.weights.entries()) {
      const needed = this.open[index] ?? 0;
      if (needed <= SAME) continue;
      const ways: number[] = [];
      let [reach, most] = [0, 0];
      for (const [at, weight] of row.entries()) {
        if (weight <= 0 || this.isDecided[at]) continue;
        ways.push(at);
        reach += weight;
        most = Math.max(most, weight);
      }
      if (reach < needed - SAME) return null;
      const many = Math.max(1, Math.ceil((needed - SAME) / most));
      found.push({ ways, least: ways.slice(0, many).reduce((sum, at) => sum + this.costOf(at), 0) });
    }
    return found;
  }

  private costOf(at: number): number {
    return this.candidates[at]?.[1] ?? 0;
  }
}

/** What rows without a common candidate cost together. */
function leastOf(rows: readonly OpenRow[]): number {
  const counted = new Set<number>();
  let sum = 0;
  for (const { ways, least } of rows) {
    if (ways.some((at) => counted.has(at))) continue;
    for (const at of ways) counted.add(at);
    sum += least;
  }
  return sum;
}
