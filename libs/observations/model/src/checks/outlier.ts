/** Scales the median of absolute deviations to a standard deviation of normal data: 1 / 0.6745. */
const TO_DEVIATION = 1.4826;

/**
 * The MAD of few points is too small on average; factors by number of points, Croux & Rousseeuw, "Time-efficient
 * algorithms for two highly robust estimators of scale", 1992. From ten points on n / (n − 0.8).
 */
const FEW_POINTS: Readonly<Record<number, number>> = {
  2: 1.196,
  3: 1.495,
  4: 1.363,
  5: 1.206,
  6: 1.2,
  7: 1.14,
  8: 1.129,
  9: 1.107,
};

export interface OutlierRule {
  /** Modified z-score from which on a figure is remarkable. */
  readonly threshold: number;
  /** Deviation that is never remarkable, as a share of the median. */
  readonly floor: number;
  /** Smallest step of the figures: 1 for counts, 0.1 for one decimal. */
  readonly step: number;
  /** Counts vary by chance at least like the root of their size (Poisson). */
  readonly count: boolean;
}

export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

/**
 * Modified z-score, 0.6745 · (x − median) / MAD, limit 3.5: Iglewicz & Hoaglin, "How to Detect and Handle Outliers",
 * ASQC Basic References in Quality Control 16, 1993. One odd value before does not move it, unlike mean and deviation.
 * Where the values before are (nearly) equal the MAD is 0 and everything would be remarkable; so the scale has a floor.
 */
export function modifiedScore(figure: number, history: readonly number[], rule: OutlierRule): number {
  const middle = median(history);
  return (figure - middle) / scaleOf(history, middle, rule);
}

function scaleOf(history: readonly number[], middle: number, { floor, step, count }: OutlierRule): number {
  const points = history.length;
  const mad = median(history.map((value) => Math.abs(value - middle)));
  const correction = FEW_POINTS[points] ?? points / (points - 0.8);
  const chance = count ? Math.sqrt(Math.abs(middle)) : 0;
  return Math.max(TO_DEVIATION * correction * mad, floor * Math.abs(middle), chance, step);
}

/** Smallest and largest figure before that were not remarkable themselves. */
export function usualBounds(
  history: readonly number[],
  rule: OutlierRule,
): { readonly lowest: number; readonly highest: number } {
  const usual = history.filter((figure) => Math.abs(modifiedScore(figure, history, rule)) <= rule.threshold);
  return { lowest: Math.min(...usual), highest: Math.max(...usual) };
}
