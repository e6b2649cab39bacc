/** What one cell showed in earlier releases; a figure that was revised was shown with several values. */
export interface ShownCounts {
  readonly numerators: ReadonlySet<number>;
  readonly denominators: ReadonlySet<number>;
}

/**
 * Everything earlier releases of the same readers showed: known for ever (METHODS 2.3, V5). Keys by `shownKey`.
 */
export interface ShownBefore {
  readonly releases: number;
  readonly counts: ReadonlyMap<string, ShownCounts>;
}

export const NOTHING_SHOWN: ShownBefore = { releases: 0, counts: new Map() };

export function shownKey(code: string, period: string, cell: string): string {
  return `${code}|${period}|${cell}`;
}
