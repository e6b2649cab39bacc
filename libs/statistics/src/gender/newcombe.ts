import { checkCounts, type Interval, wilsonInterval } from './wilson';

/** Counts of one group: x cases among n persons. */
export interface Counts {
  readonly x: number;
  readonly n: number;
}

export interface Difference {
  /** p1 − p2 as a share (0.083 is 8.3 points). */
  readonly diff: number;
  readonly interval95: Interval;
  /** Whether the interval leaves out 0. */
  readonly significant: boolean;
}

/** Difference of two proportions with the hybrid score interval (Newcombe 1998, method 10). Throws RangeError on non-counts. */
export function newcombeDifference(one: Counts, other: Counts): Difference {
  for (const { x, n } of [one, other]) checkCounts(x, n);
  const [p1, p2] = [one.x / one.n, other.x / other.n];
  const [l1, u1] = wilsonInterval(one.x, one.n) ?? [0, 1];
  const [l2, u2] = wilsonInterval(other.x, other.n) ?? [0, 1];
  // One quotient of whole numbers: equal rates give exactly 0.
  const diff = (one.x * other.n - other.x * one.n) / (one.n * other.n);
  const lower = diff - Math.hypot(p1 - l1, u2 - p2);
  const upper = diff + Math.hypot(u1 - p1, p2 - l2);
  const interval95: Interval = [Math.max(-1, lower), Math.min(1, upper)];
  return { diff, interval95, significant: lower > 0 || upper < 0 };
}
