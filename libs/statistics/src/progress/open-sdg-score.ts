export type OpenSdgStatus =
  | 'target_achieved'
  | 'substantial_progress'
  | 'moderate_progress'
  | 'limited_progress'
  | 'deterioration'
  | 'not_available';

export interface Thresholds {
  readonly high: number;
  readonly med: number;
  readonly low: number;
}

export function statusOfProgress(value: number, { high, med, low }: Thresholds): OpenSdgStatus {
  if (value >= high) return 'substantial_progress';
  if (value >= med) return 'moderate_progress';
  return value >= low ? 'limited_progress' : 'deterioration';
}

/** Score without a target: the value is put back on the scale of the default thresholds by the limit's coefficient. */
export function scoreByGrowth(value: number, { high, med, low }: Thresholds, coefficient: number): number {
  if (value < low) return Math.max(125 * value - 2.5, -5);
  if (coefficient === 0) return 5;
  if (value >= high) return Math.min((500 * value) / coefficient - 5, 5);
  return value >= med ? (250 * value) / coefficient - 1.25 : (500 * value) / coefficient - 2.5;
}

/** Score with a target: two lines, written for the default thresholds and kept as they are for others. */
export function scoreByRatio(value: number, { med }: Thresholds): number {
  return value >= med ? Math.min(7.1429 * value - 4.2857, 5) : Math.max(4.1667 * value - 2.5, -5);
}

/** Thresholds shrink near a natural limit: a rate of 98 % cannot grow by 1.5 % a year. */
export function limitCoefficient(base: number, limit: number): number {
  const [b, l] = [Math.abs(base), Math.abs(limit)];
  if (b >= 2 * l) return 1;
  return 1 - ((b <= l ? b : 2 * l - b) / l) ** 4.44;
}

/** Status of an indicator from the mean score of its series. */
export function statusOfScore(score: number): OpenSdgStatus {
  if (score >= 2.5) return 'substantial_progress';
  if (score >= 0) return 'moderate_progress';
  return score >= -2.5 ? 'limited_progress' : 'deterioration';
}
