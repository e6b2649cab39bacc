import { exactDifference } from '../rounding';
import { sameSide } from '../breaks/segments';

export interface PlannedPath {
  readonly baseline: { readonly time: number; readonly value: number };
  readonly target: { readonly time: number; readonly value: number };
}

export interface AgainstPlan {
  /** Value the straight line from baseline to target has now. */
  readonly planned: number;
  /** Actual − planned, in the unit of the indicator. */
  readonly deviation: number;
  /** Whether the actual value is at least as good as planned. */
  readonly onPath: boolean;
}

/**
 * Soll_t = y0 + (y* − y0)·(t − t0)/(T − t0). `time` may be years or stored quarters, the same for all. Before t0 the
 * baseline holds, after T the target.
 */
export function plannedValue({ baseline, target }: PlannedPath, time: number): number {
  if (time <= baseline.time) return baseline.value;
  if (time >= target.time) return target.value;
  return baseline.value + ((target.value - baseline.value) * (time - baseline.time)) / (target.time - baseline.time);
}

/**
 * Between two assessments: actual against the linear path. Information for steering, never a light. Null across a break:
 * a baseline of the old definition says nothing about the new one.
 */
export function againstPlan(
  path: PlannedPath,
  actual: { readonly time: number; readonly value: number },
  direction: 'increase' | 'decrease',
  breaks: readonly number[],
): AgainstPlan | null {
  if (!sameSide(path.baseline.time, actual.time, breaks)) return null;
  const planned = plannedValue(path, actual.time);
  const deviation = exactDifference(actual.value, planned);
  const better = direction === 'increase' ? deviation >= 0 : deviation <= 0;
  return { planned, deviation, onPath: better };
}
