import { parsePeriod, periodLabel } from '@teilziel/statistics';

const DAY = new Intl.DateTimeFormat('de-DE', {
  timeZone: 'Europe/Berlin',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
});

/** 13.11.2026, in Berlin, from a moment or a day. */
export function dayText(moment: string): string {
  return DAY.format(new Date(moment.length === 10 ? `${moment}T12:00:00Z` : moment));
}

/** The first 7 characters in two groups, enough to read out on the telephone. */
export function checksumText(hash: string): string {
  return `${hash.slice(0, 4)} ${hash.slice(4, 8)}`;
}

export function periodText(code: string): string {
  return periodLabel(parsePeriod(code));
}
