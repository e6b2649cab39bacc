export type CorridorRequirement =
  | { readonly state: 'met'; readonly effectiveTarget: null; readonly direction: null }
  | { readonly state: 'below'; readonly effectiveTarget: number; readonly direction: 'increase' }
  | { readonly state: 'above'; readonly effectiveTarget: number; readonly direction: 'decrease' };

/**
 * The weakest requirement an interval target implies: the nearer bound for a value outside, none inside (bounds belong
 * to the corridor). A null bound is open. Throws RangeError where lower > upper. Method: Destatis, Zielintervalle.
 */
export function effectiveCorridorTarget(
  value: number,
  lower: number | null,
  upper: number | null,
): CorridorRequirement {
  if (lower !== null && upper !== null && lower > upper) {
    throw new RangeError('Die untere Grenze des Zielkorridors liegt über der oberen.');
  }
  if (lower !== null && value < lower) {
    return { state: 'below', effectiveTarget: lower, direction: 'increase' };
  }
  if (upper !== null && value > upper) {
    return { state: 'above', effectiveTarget: upper, direction: 'decrease' };
  }
  return { state: 'met', effectiveTarget: null, direction: null };
}
