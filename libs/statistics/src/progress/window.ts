export interface YearValue {
  readonly year: number;
  /** Unrounded yearly value; null: a gap. */
  readonly value: number | null;
}

export interface WindowPoint {
  readonly year: number;
  readonly value: number;
}

export interface AssessmentWindow {
  /** At most six neighbouring years, ascending, ending in the assessed year. */
  readonly points: readonly WindowPoint[];
  /** The break the window stopped at (first year of the new definition); null: it stopped at a gap or at six points. */
  readonly cutByBreak: number | null;
}

/** Six points give the mean of the last five yearly changes. */
const LONGEST = 6;
export const FEWEST = 4;

/**
 * Walks back from the assessed year until a gap, a break or six points. A break is the first year of a new definition;
 * it may open the window but nothing before it counts.
 */
export function windowUpTo(
  assessedYear: number,
  series: readonly YearValue[],
  breaks: readonly number[],
): AssessmentWindow {
  const valueOf = new Map(series.map(({ year, value }) => [year, value]));
  const points: WindowPoint[] = [];
  for (let year = assessedYear; points.length < LONGEST; year -= 1) {
    const value = valueOf.get(year) ?? null;
    if (value === null || !Number.isFinite(value)) {
      break;
    }
    points.unshift({ year, value });
    if (breaks.includes(year)) {
      return { points, cutByBreak: year };
    }
  }
  return { points, cutByBreak: null };
}
