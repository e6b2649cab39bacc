import { intervalOfRounded, type Interval } from '@teilziel/disclosure';
import { rateOf, roundToMultiple, statusHasValue } from '@teilziel/statistics';
import type { Observation } from '@teilziel/statistics';
import { isShown, type PreparedIndicator } from './prepared-indicator';
import { protectedSeries } from './protected-series';
import type { HiddenPeriod, ProtectedSeries } from './publication.types';

const BASE = 5;
/** Shares stand on at least ten persons (METHODS 2.1), here as they are shown: 8 to 12 of them. */
const FEWEST = 10;

/** Beside every table, chart and download of such a release. */
const ROUNDED_NOTE =
  'Alle Fallzahlen sind zum Schutz einzelner Personen auf 5 gerundet, Summen können abweichen. Quoten sind aus gerundeten Zahlen gerechnet.';

export const toFive = (count: number): number => roundToMultiple(count, BASE);

/** What a reader of the rounded count knows of the count behind it. */
export function behindRounded(shown: number): { readonly lower: number; readonly upper: number } {
  const { lower, upper }: Interval = intervalOfRounded(shown);
  return { lower: lower ?? 0, upper: upper ?? Infinity };
}

/** Every count from its own unrounded value; totals too. Values that count nobody stay as they are. */
export function roundedSeries(prepared: PreparedIndicator, hidden: ReadonlyMap<number, HiddenPeriod>): ProtectedSeries {
  const { table, policy, indicator } = prepared;
  const round = (one: Observation): Observation =>
    isShown(one) ? roundedObservation(one, indicator.factor, policy.valuesAreCounts === true) : one;
  const rounded = { ...table, columns: table.columns.map((column) => column.map(round)) };
  const series = protectedSeries({ ...prepared, table: rounded }, hidden);
  const isCounted =
    table.columns.some((column) => column.some((one) => one.numerator !== null)) || policy.valuesAreCounts;
  if (!isCounted) return series;
  return { ...series, note: [ROUNDED_NOTE, series.note].filter((note) => note !== null).join(' '), rounded: true };
}

function roundedObservation(observation: Observation, factor: number, valuesAreCounts: boolean): Observation {
  const { numerator, denominator, value, status } = observation;
  const [above, below] = [numerator, denominator].map((count) => (count === null ? null : toFive(count)));
  if (below !== null && below !== undefined) {
    const share = above === null || above === undefined ? value : below < FEWEST ? null : rateOf(above, below, factor);
    const isUnsure = share === null && statusHasValue(status) && value !== null;
    return { numerator: above ?? null, denominator: below, value: share, status: isUnsure ? 'U' : status };
  }
  if (above !== null && above !== undefined) return { numerator: above, denominator, value: above, status };
  return { ...observation, value: value !== null && valuesAreCounts ? toFive(value) : value };
}
