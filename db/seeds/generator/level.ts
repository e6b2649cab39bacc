import { type DemoPeriod, FIRST_YEAR } from './demo-period';

function at(path: readonly number[], index: number): number {
  const value = path[Math.min(index, path.length - 1)];
  if (value === undefined) throw new Error('Der Verlauf ist leer.');
  return value;
}

/** Change within a year; never taken across a break, where the step is an artefact of the definition. */
function slope(path: readonly number[], index: number, breakYears: readonly number[]): number {
  const backward = index > 0 && !breakYears.includes(FIRST_YEAR + index);
  return backward ? at(path, index) - at(path, index - 1) : at(path, index + 1) - at(path, index);
}

/**
 * Level of a period: yearly paths are met exactly. Quarterly ones are met at the end of the year where the figure is a
 * stock, and on average over the year where it is a flow or a mean.
 */
export function levelOf(
  path: readonly number[],
  period: DemoPeriod,
  shape: 'yearly' | 'year-end' | 'year-mean',
  breakYears: readonly number[],
): number {
  const index = period.year - FIRST_YEAR;
  const level = at(path, index);
  if (shape === 'yearly') return level;
  const offset = shape === 'year-end' ? period.quarter - 4 : period.quarter - 2.5;
  return level + (offset / 4) * slope(path, index, breakYears);
}

/** Straight line from the first to the last year. */
export function drift(ends: readonly [number, number], year: number): number {
  const share = Math.min(1, Math.max(0, (year - FIRST_YEAR) / 5));
  return ends[0] + (ends[1] - ends[0]) * share;
}

export function seasonOf(season: readonly number[] | undefined, quarter: number, neutral: number): number {
  return season?.[quarter - 1] ?? neutral;
}
