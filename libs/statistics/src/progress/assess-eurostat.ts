import type { EndPoints } from './end-points';
import { compoundGrowth, growthSign, reaches, signOfDirection } from './growth';

export type EurostatCategory =
  | 'target_met'
  | 'significant_progress'
  | 'moderate_progress'
  | 'insufficient_progress'
  | 'movement_away'
  | 'moderate_movement_away'
  | 'significant_movement_away'
  | 'not_assessable';

/** Years the window reaches back and the fewest it must span (short term 5, long term 15; Eurostat SDG monitoring). */
export const EUROSTAT_WINDOWS = { short: { years: 5, fewest: 3 }, long: { years: 15, fewest: 10 } } as const;

export interface EurostatInput {
  readonly ends: EndPoints;
  readonly direction: 'increase' | 'decrease';
  readonly target: number | null;
  readonly targetYear: number | null;
  readonly fewestYears: number;
}

export interface EurostatResult {
  readonly category: EurostatCategory;
  /** CAGR observed and required; null where not computed. */
  readonly cagr: number | null;
  readonly required: number | null;
  readonly ratio: number | null;
  /** As the reference implementation words it; null where there is an assessment. */
  readonly reason: string | null;
}

const NOTHING = { cagr: null, required: null, ratio: null };
export const UNDEFINED_GROWTH = 'CAGR undefined (zero, sign change or baseline equals target)';

function refused(reason: string): EurostatResult {
  return { ...NOTHING, category: 'not_assessable', reason };
}

/**
 * Eurostat, Sustainable development in the European Union (monitoring report), assessment of indicator trends. With a
 * target: ratio of observed to required CAGR, 95 % / 60 % / 0. Without: growth in the desired direction, ±1 % a year.
 */
export function assessEurostat({ ends, direction, target, targetYear, fewestYears }: EurostatInput): EurostatResult {
  const { base, current } = ends;
  const sign = signOfDirection(direction);
  if (target !== null && reaches(current.value, target, sign)) {
    return { ...NOTHING, category: 'target_met', reason: null };
  }
  if (current.year - base.year < fewestYears) return refused(`evaluation window shorter than ${fewestYears} years`);
  const cagr = compoundGrowth(base, current);
  if (cagr === null) return refused(UNDEFINED_GROWTH);
  const desired = sign * growthSign(base.value) * cagr;
  if (target === null || targetYear === null) {
    return { ...NOTHING, category: byGrowth(desired), cagr, reason: null };
  }
  const required = compoundGrowth(base, { year: targetYear, value: target });
  if (required === null || required === 0) return refused(UNDEFINED_GROWTH);
  const ratio = desired / Math.abs(required);
  return { category: byRatio(ratio), cagr, required, ratio, reason: null };
}

function byGrowth(desired: number): EurostatCategory {
  if (desired >= 0.01) return 'significant_progress';
  if (desired >= 0) return 'moderate_progress';
  return desired >= -0.01 ? 'moderate_movement_away' : 'significant_movement_away';
}

function byRatio(ratio: number): EurostatCategory {
  if (ratio >= 0.95) return 'significant_progress';
  if (ratio >= 0.6) return 'moderate_progress';
  return ratio >= 0 ? 'insufficient_progress' : 'movement_away';
}
