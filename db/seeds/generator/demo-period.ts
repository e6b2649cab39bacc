import type { DemoFrequency } from '../demo.types';

export interface DemoPeriod {
  readonly code: string;
  /** Year of the path: calendar year, or the year a school year starts. */
  readonly year: number;
  readonly quarter: number;
}

export const FIRST_YEAR = 2020;
const LAST_YEAR = 2025;

/** The years 2020 to 2025; quarters run on to the third of 2026. */
export function periodsOf(frequency: DemoFrequency): DemoPeriod[] {
  const periods: DemoPeriod[] = [];
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
    if (frequency === 'A') periods.push({ code: `${year}`, year, quarter: 4 });
    else if (frequency === 'SY') periods.push({ code: `${year}-08-01/P1Y`, year, quarter: 4 });
    else for (let quarter = 1; quarter <= 4; quarter += 1) periods.push({ code: `${year}-Q${quarter}`, year, quarter });
  }
  if (frequency === 'Q') {
    for (let quarter = 1; quarter <= 3; quarter += 1) periods.push({ code: `2026-Q${quarter}`, year: 2026, quarter });
  }
  return periods;
}

export function yearOfCode(code: string): number {
  return Number(code.slice(0, 4));
}
