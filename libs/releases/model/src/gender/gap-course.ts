import { gapTrend, sameSide } from '@teilziel/statistics';
import type { YearOfCounts } from '@teilziel/statistics';
import type { SeriesTable } from '../series-table';
import { codeOfStored } from '../stored-period';
import type { GapFigures, GapTrendBlock } from './gender.types';

/** Stored periods stand in the place of years: what matters is their order and the breaks between them. */
export interface GapCourse {
  readonly table: SeriesTable;
  readonly gaps: readonly (GapFigures | null)[];
  readonly years: readonly (YearOfCounts | null)[];
  readonly breaks: readonly number[];
  /** Where the latest gap stands. */
  readonly at: number;
}

const QUARTERS = 4;
const canBeCompared = (gap: GapFigures | null | undefined): boolean =>
  gap?.rule === 'difference' || gap?.rule === 'no-reliable-difference';

/** The run of secured gaps up to the latest one: a gap of the series, an unsecured one or a break ends it. */
export function securedSince({ table, gaps, breaks, at }: GapCourse): string | null {
  const { periods, frequency } = table;
  const latest = periods[at];
  if (latest === undefined || gaps[at]?.rule !== 'difference') return null;
  let first = at;
  while (gaps[first - 1]?.rule === 'difference' && sameSide(periods[first - 1] ?? 0, latest, breaks)) first -= 1;
  return codeOfStored(periods[first] ?? latest, frequency);
}

/**
 * From the first comparable period to the latest, quarters with the same quarter. Two gaps that may both be chance have no
 * trend, nor has one of too few cases.
 */
export function trendOf({ table, gaps, years, breaks, at }: GapCourse): GapTrendBlock | null {
  const { periods, frequency } = table;
  const [now, latest] = [years[at], periods[at]];
  if (!now || latest === undefined || !canBeCompared(gaps[at])) return null;
  const from = periods.findIndex(
    (period, index) =>
      index < at &&
      (latest - period) % QUARTERS === 0 &&
      canBeCompared(gaps[index]) &&
      sameSide(period, latest, breaks),
  );
  const before = years[from];
  if (!before) return null;
  if (gaps[from]?.rule !== 'difference' && gaps[at]?.rule !== 'difference') return null;
  const { change, rateChanges, course, sentence } = gapTrend(before, now, breaks);
  if (change === null || rateChanges === null || course === null) return null;
  return {
    from: codeOfStored(before.year, frequency),
    to: codeOfStored(latest, frequency),
    change,
    women: rateChanges.w,
    men: rateChanges.m,
    course,
    sentence,
  };
}
