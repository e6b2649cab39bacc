import { exactDifference } from '../rounding';
import { sameSide, type Timed } from './segments';

export interface TimedValue extends Timed {
  readonly value: number | null;
}

export type Change =
  | { readonly change: number; readonly from: number; readonly to: number; readonly reason: null }
  | { readonly change: null; readonly from: number; readonly to: number; readonly reason: string };

/** Difference of two values of one series; never across a break and never with a gap taken for zero. */
export function changeBetween(from: TimedValue, to: TimedValue, breaks: readonly number[]): Change {
  const ends = { from: from.year, to: to.year };
  if (!sameSide(from.year, to.year, breaks)) {
    return {
      ...ends,
      change: null,
      reason: 'Dazwischen hat sich die Definition geändert; die Werte sind nicht vergleichbar.',
    };
  }
  if (from.value === null || to.value === null) {
    return { ...ends, change: null, reason: 'Einer der beiden Werte fehlt.' };
  }
  return { ...ends, change: exactDifference(to.value, from.value), reason: null };
}

/** Q_t against Q_{t−4}: the only change shown between two assessments, because quarter to quarter is mostly season. */
export function changeOnTheYear(
  quarters: readonly { readonly quarter: number; readonly value: number | null }[],
  quarter: number,
  breakQuarters: readonly number[],
): Change {
  const valueAt = (wanted: number): TimedValue => ({
    year: wanted,
    value: quarters.find((one) => one.quarter === wanted)?.value ?? null,
  });
  return changeBetween(valueAt(quarter - 4), valueAt(quarter), breakQuarters);
}
