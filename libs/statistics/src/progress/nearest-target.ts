/**
 * Of several dated targets the one that counts: the nearest whose year has not passed (the assessed year itself counts);
 * null where all have. Method: Destatis, mehrere Zieljahre.
 */
export function nearestTarget<T extends { readonly year: number }>(
  targets: readonly T[],
  assessedYear: number,
): T | null {
  return targets
    .filter(({ year }) => year >= assessedYear)
    .reduce<T | null>((nearest, target) => (nearest === null || target.year < nearest.year ? target : nearest), null);
}
