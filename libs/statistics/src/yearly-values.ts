import { hasFigure, type Part, withValue } from './aggregation';
import type { ObsStatus, Observation } from './observation';
import { type Frequency, PeriodError, yearOf } from './period';
import { fromStorage } from './period-storage';
import type { Aggregation } from './progress.types';
import { quartersToYear } from './year-aggregation';

/** One observation at its stored period (see `toStorage`). */
export interface StoredObservation extends Observation {
  readonly period: number;
}

export interface YearlyValue {
  readonly year: number;
  /** Unrounded, numerator / denominator × factor; null: a gap. */
  readonly value: number | null;
  readonly status: ObsStatus;
  /** Counts behind the value of a rate; null for a gap and for plain figures. They decide whether it may carry a light. */
  readonly numerator: number | null;
  readonly denominator: number | null;
}

const PARTS_OF_YEAR: Readonly<Record<Frequency, number>> = { A: 1, SY: 1, S: 2, Q: 4, M: 0, W: 0 };

/**
 * What the assessment sees: one value for each year that has any observation, ascending. Years and school years are
 * taken as they are (a Schuljahr belongs to the year it ends in); quarters and half-years are aggregated by
 * `quartersToYear` (plain mean for `average-stock`, so that all years are formed alike). Quarter-to-quarter changes are
 * never assessed: the seasons would decide. A year whose status is B starts a new segment (pass it as a break).
 * Throws PeriodError for months and weeks and for a period that does not fit the frequency.
 */
export function yearlyValues(
  observations: readonly StoredObservation[],
  frequency: Frequency,
  aggregation: Aggregation,
  factor: number,
): readonly YearlyValue[] {
  if (frequency === 'M' || frequency === 'W') {
    throw new PeriodError('Monats- und Wochenwerte werden vor der Bewertung zu Quartalen zusammengefasst.');
  }
  const count = PARTS_OF_YEAR[frequency];
  const years = new Map<number, Part[]>();
  for (const observation of observations) {
    const period = fromStorage(observation.period, frequency);
    const year = yearOf(period);
    const parts = years.get(year) ?? Array.from({ length: count }, () => null);
    parts[count === 1 ? 0 : period.index - count * year] = observation;
    years.set(year, parts);
  }
  return [...years]
    .sort(([a], [b]) => a - b)
    .map(([year, parts]) => {
      const [first] = parts;
      const whole = count === 1 && first ? withValue(first, factor) : quartersToYear(aggregation, parts, { factor });
      const { status } = whole;
      if (!hasFigure(whole)) return { year, value: null, status, numerator: null, denominator: null };
      const { value, numerator, denominator } = whole;
      return { year, value, status, numerator, denominator };
    });
}
