import { yearlyValues } from '@teilziel/statistics';
import type { YearlyValue } from '@teilziel/statistics';
import type { IndicatorInput } from './compile-input';
import { totalColumn } from './series-table';
import type { SeriesTable } from './series-table';

/** The yearly values of the published total: what is withheld there is a gap here, so nothing hidden is assessed. */
export interface YearlySeries {
  readonly values: readonly YearlyValue[];
  readonly latest: YearlyValue | null;
  /** The newest year is later than `latest` and secret. */
  readonly newestIsSecret: boolean;
}

export function yearlySeriesOf(indicator: IndicatorInput, table: SeriesTable): YearlySeries {
  const total = totalColumn(table);
  const stored = table.periods.flatMap((period, at) => {
    const observation = total[at];
    return observation ? [{ period, ...observation }] : [];
  });
  const values = yearlyValues(stored, table.frequency, indicator.aggregation, indicator.factor);
  const latest = values.findLast(({ value }) => value !== null) ?? null;
  const after = values.filter(({ year }) => latest === null || year > latest.year);
  return { values, latest, newestIsSecret: after.some(({ status }) => status === 'Q') };
}
