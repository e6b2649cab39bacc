/** Anything that stands at a point in time: a year, a stored period. */
export interface Timed {
  readonly year: number;
}

/**
 * Cuts a series where a definition changes. A break is the first year of the new definition; values of two segments are
 * never compared, subtracted or joined by a line. Ascending, empty segments are left out.
 */
export function comparableSegments<T extends Timed>(
  series: readonly T[],
  breaks: readonly number[],
): readonly (readonly T[])[] {
  const starts = [...new Set(breaks)].sort((a, b) => a - b);
  const segments = new Map<number, T[]>();
  for (const value of [...series].sort((a, b) => a.year - b.year)) {
    const segment = starts.filter((start) => start <= value.year).length;
    segments.set(segment, [...(segments.get(segment) ?? []), value]);
  }
  return [...segments.values()];
}

/** The values comparable with `year` up to and including it. */
export function segmentUpTo<T extends Timed>(
  series: readonly T[],
  breaks: readonly number[],
  year: number,
): readonly T[] {
  return series
    .filter((value) => value.year <= year && sameSide(value.year, year, breaks))
    .sort((a, b) => a.year - b.year);
}

/** Whether no break lies between two points in time. */
export function sameSide(a: number, b: number, breaks: readonly number[]): boolean {
  const [from, to] = a <= b ? [a, b] : [b, a];
  return !breaks.some((start) => from < start && start <= to);
}
