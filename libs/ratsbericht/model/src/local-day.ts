/** ISO day → "13.11.2026". */
export function germanDay(isoDay: string): string {
  const [year = '', month = '', day = ''] = isoDay.slice(0, 10).split('-');
  return `${day}.${month}.${year}`;
}

/** Day of the last Sunday of a month with 31 days. */
function lastSunday(year: number, month: number): number {
  return 31 - new Date(Date.UTC(year, month - 1, 31)).getUTCDay();
}

/** The calendar day in Germany; own rule (Directive 2000/84/EC), because Intl differs between machines. */
export function berlinDay(instant: string): string {
  const at = new Date(instant);
  const year = at.getUTCFullYear();
  const summerBegins = Date.UTC(year, 2, lastSunday(year, 3), 1);
  const summerEnds = Date.UTC(year, 9, lastSunday(year, 10), 1);
  const summer = at.getTime() >= summerBegins && at.getTime() < summerEnds;
  return new Date(at.getTime() + (summer ? 2 : 1) * 3_600_000).toISOString().slice(0, 10);
}
