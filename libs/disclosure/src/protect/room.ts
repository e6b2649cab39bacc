import { LpText } from '../attack/lp-text';
import type { Solver } from '../attack/solver.types';
import { knownBounds, SAME } from '../table/bounds';
import type { Interval, ProtectionCell, ProtectionProblem } from '../table/problem.types';
import { isCandidate, isHideable } from './parts';

/** So many times the needed room a cell hidden in part may move, where nothing else stops it. */
const FAR = 8;

/** sum(coefficient × "is hidden") ≥ atLeast over candidates. */
export interface Cut {
  readonly coefficients: ReadonlyMap<string, number>;
  readonly atLeast: number;
}

interface Move {
  /** How far the cell can move; Infinity where nothing stops it. */
  readonly reach: number;
  /** What hiding (more of) a cell would add to the reach, at most. */
  readonly prices: ReadonlyMap<string, number>;
  /** What of the reach comes from candidates. */
  readonly counted: number;
}

const NO_PRICES: ReadonlyMap<string, number> = new Map();

/** How far hidden cells can move from their values without any relation noticing, for one pattern. */
export class Room {
  private readonly names: ReadonlyMap<string, string>;
  private readonly text = new LpText();
  private readonly slack = new Map<string, Interval>();
  private readonly far: number;
  private readonly candidates: readonly ProtectionCell[];

  /** `extents`: how much of each candidate is hidden, 0 to 1. */
  constructor(
    private readonly problem: ProtectionProblem,
    private readonly extents: ReadonlyMap<string, number>,
    private readonly solver: Solver,
  ) {
    const widest = problem.cells.map(({ lpl, upl, width }) => (lpl ?? 0) + (upl ?? 0) + (width ?? 0));
    this.candidates = problem.cells.filter(isCandidate);
    this.far = FAR * Math.max(problem.threshold, ...widest);
    this.names = new Map(problem.cells.map(({ id }, index) => [id, `f${index}`]));
    for (const { coefficients } of problem.relations) this.text.row(this.terms(coefficients), '=', 0);
    for (const { coefficients, lower, upper } of problem.ranges ?? []) {
      const now = problem.cells.reduce((sum, { id, value }) => sum + (coefficients[id] ?? 0) * value, 0);
      if (lower !== null) this.text.row(this.terms(coefficients), '>=', lower - now);
      if (upper !== null) this.text.row(this.terms(coefficients), '<=', upper - now);
    }
    for (const cell of problem.cells) {
      const { lower, upper } = knownBounds(cell);
      const slack = {
        lower: lower === null ? null : lower - cell.value,
        upper: upper === null ? null : upper - cell.value,
      };
      this.slack.set(cell.id, slack);
      const { lower: down, upper: up } = this.reachOf(cell, slack);
      this.text.bound(this.nameOf(cell.id), down, up);
    }
  }

  /**
   * What is missing for one primary cell, as inequalities every safe pattern fulfils and this one does not; empty where
   * it has room. By duality of the attack (Fischetti & Salazar 2001, capacity constraints).
   */
  cutsFor(primary: ProtectionCell): readonly Cut[] {
    const up = this.move(primary, 'Maximize');
    const down = this.move(primary, 'Minimize');
    if (primary.lpl !== undefined && primary.upl !== undefined) {
      return [this.cut([up], primary.upl, primary, 'upper'), this.cut([down], primary.lpl, primary, 'lower')].flatMap(
        (cut) => cut ?? [],
      );
    }
    const cut = this.cut([up, down], primary.width ?? this.problem.threshold, primary);
    return cut === null ? [] : [cut];
  }

  private cut(moves: readonly Move[], wanted: number, primary: ProtectionCell, side?: 'lower' | 'upper'): Cut | null {
    const slack = this.slack.get(primary.id);
    const above = side === 'lower' ? 0 : (slack?.upper ?? Infinity);
    const below = side === 'upper' ? 0 : -(slack?.lower ?? -Infinity);
    const needed = Math.min(wanted, above + below);
    const reach = moves.reduce((sum, move) => sum + move.reach, 0);
    if (reach >= needed - SAME) return null;
    const prices = new Map<string, number>();
    for (const move of moves) for (const [id, price] of move.prices) prices.set(id, (prices.get(id) ?? 0) + price);
    const counted = moves.reduce((sum, move) => sum + move.counted, 0);
    const atLeast = needed - (reach - counted);
    return { coefficients: new Map([...prices].map(([id, price]) => [id, Math.min(price, atLeast)])), atLeast };
  }

  private move({ id }: ProtectionCell, direction: 'Minimize' | 'Maximize'): Move {
    const answer = this.solver.solve(this.text.text(direction, [{ name: this.nameOf(id), coefficient: 1 }]));
    if (answer.status === 'unbounded') return { reach: Infinity, prices: NO_PRICES, counted: 0 };
    if (answer.status !== 'optimal') return { reach: 0, prices: this.anyCandidate(), counted: 0 };
    const sign = direction === 'Maximize' ? 1 : -1;
    const prices = new Map<string, number>();
    let counted = 0;
    for (const cell of this.candidates) {
      const gain = sign * (answer.reducedCosts.get(this.nameOf(cell.id)) ?? 0);
      if (Math.abs(gain) < 1e-9) continue;
      const slack = this.slack.get(cell.id) ?? { lower: null, upper: null };
      const room = gain > 0 ? (slack.upper ?? Infinity) : -(slack.lower ?? -Infinity);
      if (!(room > 0)) continue;
      prices.set(cell.id, Math.abs(gain) * room);
      const now = this.reachOf(cell, slack);
      counted += gain * ((gain > 0 ? now.upper : now.lower) ?? 0);
    }
    return { reach: Math.max(0, sign * answer.optimum), prices, counted };
  }

  private anyCandidate(): ReadonlyMap<string, number> {
    const open = this.candidates.filter(({ id }) => (this.extents.get(id) ?? 0) < 1);
    return new Map(open.map(({ id }) => [id, Infinity]));
  }

  /** How far a cell may move from its value: not at all where it is shown, in part where it is hidden in part. */
  private reachOf(cell: ProtectionCell, slack: Interval): Interval {
    if (!isHideable(cell)) return { lower: 0, upper: 0 };
    const extent = isCandidate(cell) ? (this.extents.get(cell.id) ?? 0) : 1;
    if (extent >= 1) return slack;
    if (extent <= 0) return { lower: 0, upper: 0 };
    return { lower: extent * (slack.lower ?? -this.far), upper: extent * (slack.upper ?? this.far) };
  }

  private terms(coefficients: Readonly<Record<string, number>>): { name: string; coefficient: number }[] {
    return Object.entries(coefficients).map(([id, coefficient]) => ({ name: this.nameOf(id), coefficient }));
  }

  private nameOf(id: string): string {
    return this.names.get(id) ?? 'f';
  }
}
