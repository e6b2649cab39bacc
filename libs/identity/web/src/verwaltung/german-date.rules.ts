const TYPED = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})$/;

/** The ISO day of a day typed in the German form; null where the calendar has no such day. */
export function readGermanDate(typed: string): string | null {
  const [, day = '', month = '', year = ''] = TYPED.exec(typed.trim()) ?? [];
  if (year === '') return null;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const moment = new Date(`${iso}T00:00:00Z`);
  // 31.02. would become 03.03.: only a day that comes back as it was typed exists.
  return !Number.isNaN(moment.getTime()) && moment.toISOString().slice(0, 10) === iso ? iso : null;
}

/** 2026-12-12 → 12.12.2026. */
export function germanDate(isoDay: string): string {
  const [year = '', month = '', day = ''] = isoDay.slice(0, 10).split('-');
  return `${day}.${month}.${year}`;
}

const BERLIN_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' });
const BERLIN_MOMENT = new Intl.DateTimeFormat('de-DE', {
  timeZone: 'Europe/Berlin',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** The day in Berlin as ISO: roles begin and end with it. */
export function berlinToday(now: Date = new Date()): string {
  return BERLIN_DAY.format(now);
}

/** 12.10.2026, 08:15 from a moment. */
export function momentText(moment: string): string {
  return BERLIN_MOMENT.format(new Date(moment));
}
