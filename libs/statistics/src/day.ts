/** Days since 1970-01-01 in the proleptic Gregorian calendar: whole numbers, no clock, no time zone. */
const DAY_MILLISECONDS = 86_400_000;

export function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / DAY_MILLISECONDS;
}

/** "2026-02-28" */
export function isoDay(day: number): string {
  return new Date(day * DAY_MILLISECONDS).toISOString().slice(0, 10);
}

export function yearOfDay(day: number): number {
  return new Date(day * DAY_MILLISECONDS).getUTCFullYear();
}

/** Monday of week 1 (ISO 8601): the week that holds 4 January. */
export function firstMonday(year: number): number {
  const fourth = dayNumber(year, 1, 4);
  return fourth - modulo(fourth + 3, 7);
}

export function modulo(a: number, n: number): number {
  return ((a % n) + n) % n;
}
