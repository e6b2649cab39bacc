import { formatPeriod, fromStorage, periodBounds } from '@teilziel/statistics';
import type { Frequency, Period } from '@teilziel/statistics';

export type StoredFrequency = 'A' | 'S' | 'Q' | 'SY';

/** The schema stores A, S, Q and SY only (indicator_frequency_check); anything else here is a fault of the loader. */
function storedFrequency(frequency: Frequency): StoredFrequency {
  if (frequency === 'M' || frequency === 'W') throw new RangeError(`Frequenz ${frequency} wird nicht gespeichert.`);
  return frequency;
}

export function storedPeriod(stored: number, frequency: Frequency): Period {
  return fromStorage(stored, storedFrequency(frequency));
}

export function codeOfStored(stored: number, frequency: Frequency): string {
  return formatPeriod(storedPeriod(stored, frequency));
}

export function endOfStored(stored: number, frequency: Frequency): string {
  return periodBounds(storedPeriod(stored, frequency)).end;
}

/** A stored period is the last quarter it covers, so its year is the year it ends in. */
export function yearOfStored(stored: number): number {
  return Math.floor(stored / 4);
}

/** Which stored quarters a frequency can end in: every fourth, the last of the year; every fourth, the third … */
const ENDS: Readonly<Record<StoredFrequency, { readonly every: number; readonly rest: number }>> = {
  Q: { every: 1, rest: 0 },
  S: { every: 2, rest: 1 },
  A: { every: 4, rest: 3 },
  SY: { every: 4, rest: 2 },
};

/** The first period of the frequency that ends at or after the stored quarter. */
export function nextStored(stored: number, frequency: Frequency): number {
  const { every, rest } = ENDS[storedFrequency(frequency)];
  return stored + ((((rest - stored) % every) + every) % every);
}

/** Code of a stored period that somebody set by hand: where no period of the series ends then, its quarter names it. */
export function codeOfAnyStored(stored: number, frequency: Frequency): string {
  return codeOfStored(stored, nextStored(stored, frequency) === stored ? frequency : 'Q');
}

export interface StoredBreak {
  /** First stored period of the new definition. */
  readonly period: number;
  readonly reason: string;
}
