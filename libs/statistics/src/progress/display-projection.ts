/** A projected rate above 100 % or below 0 is drawn at the bound; the assessment goes on with the figure itself. */
export function displayedProjection(projected: number, lower: number | null, upper: number | null): number {
  return Math.min(upper ?? Infinity, Math.max(lower ?? -Infinity, projected));
}
