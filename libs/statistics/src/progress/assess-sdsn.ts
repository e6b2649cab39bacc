import type { EndPoints } from './end-points';
import { reaches, signOfDirection } from './growth';

export type SdsnCategory =
  'on_track_or_maintaining' | 'on_track' | 'moderately_improving' | 'stagnating' | 'decreasing' | 'not_assessable';

export interface SdsnResult {
  readonly category: SdsnCategory;
  /** Linear change a year, observed and required; null where not computed. */
  readonly actual: number | null;
  readonly required: number | null;
  readonly ratio: number | null;
}

export interface TowardsTarget {
  readonly ends: EndPoints;
  readonly direction: 'increase' | 'decrease';
  readonly target: number;
  readonly targetYear: number;
}

/** Takes up binary noise of the ratio at its bounds (0.4 / 0.8). */
const NOISE = 1e-12;
const NOTHING = { actual: null, required: null, ratio: null };

/**
 * SDSN trend for young series (Sachs et al., Sustainable Development Report): linear change a year since the first value
 * over the change that reaches the target in time; 1 / 0.5 / 0. Two values at least one year apart are enough.
 */
export function assessSdsn({ ends, direction, target, targetYear }: TowardsTarget): SdsnResult {
  const { base, current } = ends;
  const sign = signOfDirection(direction);
  if (reaches(current.value, target, sign)) return { ...NOTHING, category: 'on_track_or_maintaining' };
  const years = current.year - base.year;
  if (years < 1 || base.value === target || targetYear <= base.year) return { ...NOTHING, category: 'not_assessable' };
  const actual = (current.value - base.value) / years;
  const required = (target - base.value) / (targetYear - base.year);
  const ratio = (sign * actual) / Math.abs(required);
  return { category: byRatio(ratio), actual, required, ratio };
}

function byRatio(ratio: number): SdsnCategory {
  if (ratio >= 1 - NOISE) return 'on_track';
  if (ratio >= 0.5 - NOISE) return 'moderately_improving';
  return ratio >= -NOISE ? 'stagnating' : 'decreasing';
}
