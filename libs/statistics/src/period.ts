import { dayNumber, firstMonday, isoDay, modulo, yearOfDay } from './day';

/** A year, S half-year, Q quarter, M month, W ISO week, SY Schuljahr (1 August to 31 July). */
export type Frequency = 'A' | 'S' | 'Q' | 'M' | 'W' | 'SY';

/**
 * A stretch of time. `index` counts periods of one frequency: A year; S 2·year+s−1; Q 4·year+q−1; M 12·year+m−1;
 * SY starting year; W weeks since the week of 29 December 1969.
 */
export interface Period {
  readonly frequency: Frequency;
  readonly index: number;
}

/** Period code or period arithmetic that makes no sense; the message is German. */
export class PeriodError extends Error {
  override readonly name = 'PeriodError';
}

const FIRST_WEEK = dayNumber(1969, 12, 29);
const SHAPES = [
  { frequency: 'A', shape: /^(\d{4})$/, perYear: 1 },
  { frequency: 'S', shape: /^(\d{4})-S([12])$/, perYear: 2 },
  { frequency: 'Q', shape: /^(\d{4})-Q([1-4])$/, perYear: 4 },
  { frequency: 'M', shape: /^(\d{4})-M?(\d{2})$/, perYear: 12 },
  { frequency: 'W', shape: /^(\d{4})-W(\d{2})$/, perYear: 53 },
  { frequency: 'SY', shape: /^(\d{4})-08-01\/P1Y$/, perYear: 1 },
] as const;

/**
 * Reads an SDMX period code: 2026, 2026-S1, 2026-Q1, 2026-M02 (also 2026-02), 2026-W53, 2025-08-01/P1Y. Exact: no
 * lower case, no spaces. Throws PeriodError.
 */
export function parsePeriod(code: string): Period {
  for (const { frequency, shape, perYear } of SHAPES) {
    const match = shape.exec(code);
    const year = Number(match?.[1]);
    const part = Number(match?.[2] ?? 1);
    if (match !== null && part >= 1 && part <= perYear) {
      return frequency === 'W' ? weekPeriod(year, part, code) : { frequency, index: perYear * year + part - 1 };
    }
  }
  throw new PeriodError(
    `„${code}“ ist kein Zeitraum. Erwartet wird zum Beispiel 2026, 2026-S1, 2026-Q1, 2026-M02 oder 2025-08-01/P1Y.`,
  );
}

function weekPeriod(year: number, week: number, code: string): Period {
  const monday = firstMonday(year) + (week - 1) * 7;
  if (monday >= firstMonday(year + 1)) {
    throw new PeriodError(`„${code}“ gibt es nicht: Das Jahr ${year} hat nur 52 Kalenderwochen.`);
  }
  return { frequency: 'W', index: (monday - FIRST_WEEK) / 7 };
}

/** Year and number within the year (quarter 3 of 2026); part 1 for years. A week belongs to the year of its Thursday. */
export function yearAndPart({ frequency, index }: Period): { readonly year: number; readonly part: number } {
  const perYear = { A: 1, S: 2, Q: 4, M: 12, SY: 1, W: 0 }[frequency];
  if (frequency === 'W') {
    const monday = FIRST_WEEK + index * 7;
    const year = yearOfDay(monday + 3);
    return { year, part: (monday - firstMonday(year)) / 7 + 1 };
  }
  return { year: Math.floor(index / perYear), part: modulo(index, perYear) + 1 };
}

function digits(n: number, width: number): string {
  return String(n).padStart(width, '0');
}

/** The SDMX code; inverse of `parsePeriod`. Throws PeriodError outside the years 0 to 9999. */
export function formatPeriod(period: Period): string {
  const { year, part } = yearAndPart(period);
  if (!Number.isInteger(period.index) || year < 0 || year > 9999) {
    throw new PeriodError(
      `Ein Zeitraum mit dem Index ${period.index} (${period.frequency}) liegt außerhalb des Kalenders.`,
    );
  }
  const y = digits(year, 4);
  switch (period.frequency) {
    case 'A':
      return y;
    case 'SY':
      return `${y}-08-01/P1Y`;
    case 'S':
    case 'Q':
      return `${y}-${period.frequency}${part}`;
    case 'M':
    case 'W':
      return `${y}-${period.frequency}${digits(part, 2)}`;
  }
}

/** First and last day as day numbers. */
export function periodDays(period: Period): { readonly first: number; readonly last: number } {
  const { year, part } = yearAndPart(period);
  if (period.frequency === 'W') {
    const first = FIRST_WEEK + period.index * 7;
    return { first, last: first + 6 };
  }
  const months = { A: 12, S: 6, Q: 3, M: 1, SY: 12 }[period.frequency];
  const firstMonth = period.frequency === 'SY' ? 8 : (part - 1) * months + 1;
  return { first: dayNumber(year, firstMonth, 1), last: dayNumber(year, firstMonth + months, 1) - 1 };
}

/** First and last day (both belong to the period) as ISO days. */
export function periodBounds(period: Period): { readonly start: string; readonly end: string } {
  const { first, last } = periodDays(period);
  return { start: isoDay(first), end: isoDay(last) };
}

/** The period `n` steps later (earlier for negative `n`), same frequency. */
export function addPeriods(period: Period, n: number): Period {
  return { frequency: period.frequency, index: period.index + n };
}

/** a − b in steps of their frequency. Throws PeriodError where the frequencies differ. */
export function diffPeriods(a: Period, b: Period): number {
  if (a.frequency !== b.frequency) {
    throw new PeriodError(
      `${formatPeriod(a)} und ${formatPeriod(b)} sind verschieden lang und lassen sich nicht voneinander abziehen.`,
    );
  }
  return a.index - b.index;
}

/** Whether the two share a day; the only comparison across frequencies (codes are never compared as text). */
export function periodsOverlap(a: Period, b: Period): boolean {
  const daysOfA = periodDays(a);
  const daysOfB = periodDays(b);
  return daysOfA.first <= daysOfB.last && daysOfB.first <= daysOfA.last;
}

/** The four quarters of a calendar year, in order. */
export function quartersOfYear(year: number): readonly [Period, Period, Period, Period] {
  const quarter = (q: number): Period => ({ frequency: 'Q', index: 4 * year + q });
  return [quarter(0), quarter(1), quarter(2), quarter(3)];
}

/** Calendar year the period ends in: 2026 for Schuljahr 2025/26, 2027 for 2026-W53. */
export function yearOf(period: Period): number {
  return yearOfDay(periodDays(period).last);
}
