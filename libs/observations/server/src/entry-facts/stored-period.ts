import {
  formatPeriod,
  fromStorage,
  parsePeriod,
  type Period,
  PeriodError,
  type StoredFrequency,
  toStorage,
} from '@teilziel/statistics';
import { refusal } from '../refusal';

export interface AskedPeriod {
  readonly frequency: StoredFrequency;
  readonly stored: number;
  readonly period: Period;
}

/** A period as an address or a form names it; months and weeks are nothing one enters values for. */
export function askedPeriod(code: string): AskedPeriod {
  try {
    const period = parsePeriod(code);
    return { period, stored: toStorage(period), frequency: period.frequency as StoredFrequency };
  } catch (error) {
    if (error instanceof PeriodError) throw refusal(error.message, 'period');
    throw error;
  }
}

/** "2026-Q3" of a stored period. */
export const periodCode = (stored: number, frequency: StoredFrequency): string =>
  formatPeriod(fromStorage(stored, frequency));

const QUARTERS: Readonly<Record<StoredFrequency, number>> = { A: 4, S: 2, Q: 1, SY: 4 };

/** Stored numbers from one period of the frequency to the next. */
export const quartersOf = (frequency: StoredFrequency): number => QUARTERS[frequency];

/** The stored quarter a day lies in. */
export const quarterOfDay = (day: string): number =>
  4 * Number(day.slice(0, 4)) + Math.floor((Number(day.slice(5, 7)) - 1) / 3);
