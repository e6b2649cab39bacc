import { segmentUpTo } from '../breaks/segments';
import type { WindowPoint, YearValue } from './window';

export interface EndPoints {
  /** First comparable value, and the latest up to the assessed year; the same where there is only one. */
  readonly base: WindowPoint;
  readonly current: WindowPoint;
  /** All comparable values from base to current, ascending; gaps left out. */
  readonly points: readonly WindowPoint[];
}

function knownPoints(series: readonly YearValue[]): readonly WindowPoint[] {
  return series.flatMap(({ year, value }) => (value === null || !Number.isFinite(value) ? [] : [{ year, value }]));
}

/**
 * First and last value of the comparable segment up to the assessed year: what the growth and end-point methods look at.
 * `years` keeps only values at most so many years older than the latest; `from` only those of that year or later.
 */
export function endPoints(
  given: { readonly series: readonly YearValue[]; readonly breaks: readonly number[]; readonly assessedYear: number },
  reach: { readonly years?: number; readonly from?: number } = {},
): EndPoints | null {
  const known = knownPoints(given.series)
    .filter(({ year }) => year <= given.assessedYear)
    .sort((a, b) => a.year - b.year);
  const current = known.at(-1);
  if (current === undefined) return null;
  const earliest = Math.max(reach.from ?? -Infinity, current.year - (reach.years ?? Infinity));
  const points = segmentUpTo(known, given.breaks, current.year).filter(({ year }) => year >= earliest);
  const [base] = points;
  return base === undefined ? null : { base, current, points };
}
