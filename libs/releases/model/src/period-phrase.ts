import { periodLabel } from '@teilziel/statistics';
import type { Frequency } from '@teilziel/statistics';
import { storedPeriod } from './stored-period';

/** Names of a year of assessment; a Schuljahr is counted to the year it ends in. */
export interface YearPhrase {
  /** "für …" */
  readonly of: string;
  /** "… waren es" */
  readonly at: string;
  /** "seit …" */
  readonly since: string;
  /** "bis …" */
  readonly until: string;
}

export function yearPhrase(year: number, frequency: Frequency): YearPhrase {
  if (frequency !== 'SY') return { of: `${year}`, at: `${year}`, since: `${year}`, until: `${year}` };
  const label = periodLabel({ frequency: 'SY', index: year - 1 });
  return { of: `das ${label}`, at: `im ${label}`, since: `dem ${label}`, until: `zum ${label}` };
}

/** A single stored period, as "für das 3. Quartal 2026" and "im 3. Quartal 2026". */
export function storedPhrase(stored: number, frequency: Frequency): Pick<YearPhrase, 'of' | 'at'> {
  const label = periodLabel(storedPeriod(stored, frequency));
  return frequency === 'A' ? { of: label, at: label } : { of: `das ${label}`, at: `im ${label}` };
}

const MONTHS = [
  ...['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November'],
  'Dezember',
];

/** "2026-06-30" as "30. Juni 2026". */
export function dayPhrase(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date ?? ''}. ${MONTHS[(month ?? 1) - 1] ?? ''} ${year ?? ''}`;
}
