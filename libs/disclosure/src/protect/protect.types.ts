import type { VirtualCellViolation } from '../attack/virtual-cells';
import type { AttackIntervals } from '../table/problem.types';

export interface ProtectOptions {
  /** V3 (default true). False only to compare with optima that were computed without it. */
  readonly virtualCells?: boolean;
  /** Nodes of the search for one part of the publication; then the greedy way. The same on every machine. */
  readonly nodes?: number;
  /** Safety belt beside the nodes, for one solution. */
  readonly seconds?: number;
  /** A clock somebody hands in: where it says 0, the best pattern known by then is taken. */
  readonly secondsLeft?: () => number;
  /** Patterns tried for one part before the greedy way takes over. */
  readonly rounds?: number;
  /** Solutions of earlier calls with the same options; grows. */
  readonly memory?: Map<string, RememberedPattern>;
  /** Straight to the greedy way (tests, comparison). */
  readonly greedy?: boolean;
}

/** A solved part, by the places of its cells. */
export interface RememberedPattern {
  readonly cells: readonly number[];
  readonly cost: number;
  readonly bound: number;
}

/** The properties of METHODS: V0 to V5, each true where it holds. */
export interface Verdict {
  readonly V0: boolean;
  readonly V1: boolean;
  readonly V2: boolean;
  readonly V3: boolean;
  readonly V4: boolean;
  readonly V5: boolean;
}

export interface Protection {
  /** Every published cell that is not shown, primary and secondary alike, in the order of the table. */
  readonly suppressed: readonly string[];
  readonly nSecondary: number;
  /** True: no smaller cost is possible. */
  readonly optimal: boolean;
  /** Share of the cost that may be too much; 0 where optimal. */
  readonly gap: number;
  readonly intervals: AttackIntervals;
  /** A clock ended a search: another run may find another pattern. */
  readonly byClock: boolean;
  readonly verdict: Verdict;
  readonly isSafe: boolean;
  /** Primary cells that are shown, recovered or too certain: what blocks a release. */
  readonly unsafe: readonly string[];
  readonly virtualCellViolations: readonly VirtualCellViolation[];
}

export function isOver({ secondsLeft }: ProtectOptions): boolean {
  return secondsLeft !== undefined && secondsLeft() <= 0;
}
