import type { TowardsTarget } from './assess-sdsn';
import { reaches, signOfDirection } from './growth';
import type { WindowPoint } from './window';

export interface EscapResult {
  /** Current Status Index by its formula: tenths of the way from base to target that are made; above 10 beyond it. */
  readonly csi: number | null;
  /** Share of that way that is still to go; 0 once the target is reached. */
  readonly remaining: number | null;
  /** Distance of the anticipated value from the target in the target year / way from base to target. */
  readonly anticipatedGap: number | null;
  /** Null without two values, or where the base was as good as the target: then no way towards it can be made. */
  readonly outlook: 'maintain' | 'accelerate' | 'reverse' | null;
}

/**
 * UN ESCAP, Asia and the Pacific SDG Progress Report: how much of the way is made (a figure beside the light, never a
 * light) and where a linear trend, later values weighing more, leads.
 */
export function assessEscap({ ends, direction, target, targetYear }: TowardsTarget): EscapResult {
  const { base, current, points } = ends;
  const way = target - base.value;
  if (way === 0) return { csi: null, remaining: null, anticipatedGap: null, outlook: null };
  const csi = (10 * (current.value - base.value)) / way;
  const sign = signOfDirection(direction);
  if (base.year === current.year || reaches(base.value, target, sign)) {
    return { csi, remaining: null, anticipatedGap: null, outlook: null };
  }
  const gap = Math.max(0, sign * (target - anticipated(points, targetYear))) / Math.abs(way);
  return {
    csi,
    remaining: Math.max(0, 1 - csi / 10),
    anticipatedGap: gap,
    outlook: gap <= 0.1 ? 'maintain' : gap <= 1 ? 'accelerate' : 'reverse',
  };
}

/** Weighted least squares, weight = number of the year in the window (1 for the first): our reading of "time-weighted". */
function anticipated(points: readonly WindowPoint[], year: number): number {
  const [first] = points;
  const weighted = points.map((point) => ({ ...point, weight: point.year - (first?.year ?? 0) + 1 }));
  const total = weighted.reduce((sum, { weight }) => sum + weight, 0);
  const meanYear = weighted.reduce((sum, point) => sum + point.weight * point.year, 0) / total;
  const meanValue = weighted.reduce((sum, point) => sum + point.weight * point.value, 0) / total;
  const spread = weighted.reduce((sum, point) => sum + point.weight * (point.year - meanYear) ** 2, 0);
  const joint = weighted.reduce(
    (sum, point) => sum + point.weight * (point.year - meanYear) * (point.value - meanValue),
    0,
  );
  return meanValue + (joint / spread) * (year - meanYear);
}
