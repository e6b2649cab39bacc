import type { TowardsTarget } from './assess-sdsn';
import { compoundGrowth, growthSign, reaches, signOfDirection } from './growth';

export interface UnChartResult {
  /** 3 on track or met, 2 acceleration needed, 1 stagnation or regression; null: not assessable. */
  readonly score: 1 | 2 | 3 | null;
  /** Value expected in the target year at the present growth; null where not computed. */
  readonly expected: number | null;
  readonly ratio: number | null;
}

export interface UnChartInput extends Omit<TowardsTarget, 'target' | 'targetYear'> {
  readonly target: number | null;
  readonly targetYear: number | null;
  /** Natural bound of the indicator: within one point of a target that lies on it counts as met. */
  readonly limit: number | null;
}

const NOTHING = { expected: null, ratio: null };

/** United Nations, SDG Progress Chart: growth carried on to the target year, share of the way from the base then made. */
export function assessUnChart({ ends, direction, target, targetYear, limit }: UnChartInput): UnChartResult {
  const { base, current } = ends;
  const sign = signOfDirection(direction);
  const nearBound = target !== null && target === limit && Math.abs(current.value - target) <= 1;
  if (target !== null && (nearBound || reaches(current.value, target, sign))) return { ...NOTHING, score: 3 };
  const growth = compoundGrowth(base, current);
  if (growth === null) return { ...NOTHING, score: null };
  if (target === null || targetYear === null) {
    const desired = sign * growthSign(base.value) * growth;
    return { ...NOTHING, score: desired >= 0.02 ? 3 : desired >= 0.005 ? 2 : 1 };
  }
  if (base.value === target) return { ...NOTHING, score: null };
  const expected = current.value * (1 + growth) ** (targetYear - current.year);
  const ratio = (sign * (expected - base.value)) / Math.abs(target - base.value);
  return { score: ratio >= 0.95 ? 3 : ratio >= 0.1 ? 2 : 1, expected, ratio };
}
