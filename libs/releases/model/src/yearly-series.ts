import { quartersToYear, yearlyValues } from '@teilziel/statistics';
import type { Observation, YearlyValue } from '@teilziel/statistics';
import type { IndicatorInput } from './compile-input';
import { totalColumn } from './series-table';
import type { SeriesTable } from './series-table';
import { storedFrequency, yearOfStored } from './stored-period';

/** The yearly values of the published total: what is withheld there is a gap here, so nothing hidden is assessed. */
export interface YearlySeries {
  readonly values: readonly YearlyValue[];
  readonly latest: YearlyValue | null;
  readonly denominatorOfLatest: number | null;
  /** The newest year is later than `latest` and secret. */
  readonly newestIsSecret: boolean;
}

const PARTS = { A: 1, SY: 1, S: 2, Q: 4 } as const;

export function yearlySeriesOf(indicator: IndicatorInput, table: SeriesTable): YearlySeries {
  const total = totalColumn(table);
  const stored = table.periods.flatMap((period, at) => {
    const observation = total[at];
    return observation ? [{ period, ...observation }] : [];
  });
  const values = yearlyValues(stored, table.frequency, indicator.aggregation, indicator.factor);
  const latest = values.findLast(({ value }) => value !== null) ?? null;
  const after = values.filter(({ year }) => latest === null || year > latest.year);
  return {
    values,
    latest,
    denominatorOfLatest: latest && denominatorOf(indicator, table, total, latest.year),
    newestIsSecret: after.some(({ status }) => status === 'Q'),
  };
}

function denominatorOf(
  { aggregation, factor }: IndicatorInput,
  table: SeriesTable,
  total: readonly Observation[],
  year: number,
): number | null {
  const parts = total.filter((_, at) => yearOfStored(table.periods[at] ?? 0) === year);
  const count = PARTS[storedFrequency(table.frequency)];
  const whole = count === 1 ? parts.at(-1) : quartersToYear(aggregation, parts, { factor });
  return whole?.denominator ?? null;
}
