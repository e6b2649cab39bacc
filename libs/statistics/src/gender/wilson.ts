/** Two-sided 95 %: 0.975 quantile of the normal distribution. */
const Z95 = 1.959963984540054;

/** Lower and upper bound. */
export type Interval = readonly [number, number];

/** Throws RangeError unless 0 ≤ x ≤ n are whole numbers and n > 0. */
export function checkCounts(x: number, n: number): void {
  if (!Number.isSafeInteger(x) || !Number.isSafeInteger(n) || x < 0 || n <= 0 || x > n) {
    throw new RangeError(`Zähler ${x} und Nenner ${n} sind keine Anzahlen mit 0 ≤ Zähler ≤ Nenner und Nenner > 0.`);
  }
}

/**
 * Score interval of a proportion (Wilson 1927), without continuity correction. Exactly 0 and 1 at the ends. For full
 * counts it says how far the rate could differ by chance of few cases; it is no sampling error. Null where x > n (rates
 * above 100 % are no proportions) or the counts are no whole numbers.
 */
export function wilsonInterval(x: number, n: number, z = Z95): Interval | null {
  if (!Number.isFinite(x) || !Number.isFinite(n) || n <= 0 || x < 0 || x > n) return null;
  const p = x / n;
  const shrink = 1 + (z * z) / n;
  const centre = (p + (z * z) / (2 * n)) / shrink;
  const half = (z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))) / shrink;
  return [x === 0 ? 0 : Math.max(0, centre - half), x === n ? 1 : Math.min(1, centre + half)];
}
