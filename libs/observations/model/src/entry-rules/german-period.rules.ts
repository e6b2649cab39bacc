import { parsePeriod, type Period, PeriodError, type StoredFrequency } from '@teilziel/statistics';

const STORED: readonly string[] = ['A', 'S', 'Q', 'SY'] satisfies StoredFrequency[];
const year = (index: number): Period => ({ frequency: 'A', index });

/** What people write and what spreadsheets hold, beside the codes: "3. Quartal 2026", "Q3 2026", "2025/26", "H1 2026". */
const FORMS: readonly (readonly [RegExp, (first: number, second: number) => Period | null])[] = [
  [/^([1-4])\. ?quartal (\d{4})$/, (part, of) => ({ frequency: 'Q', index: 4 * of + part - 1 })],
  [/^q([1-4])[ /-]?(\d{4})$/, (part, of) => ({ frequency: 'Q', index: 4 * of + part - 1 })],
  [/^([12])\. ?halbjahr (\d{4})$/, (part, of) => ({ frequency: 'S', index: 2 * of + part - 1 })],
  [/^[hs]([12])[ /-]?(\d{4})$/, (part, of) => ({ frequency: 'S', index: 2 * of + part - 1 })],
  [/^(?:schuljahr )?(\d{4})\/(?:\d{2})?(\d{2})$/, (of, next) => schoolYear(of, next)],
  [/^jahr (\d{4})$/, (of) => year(of)],
];

function schoolYear(start: number, end: number): Period | null {
  return (start + 1) % 100 === end ? { frequency: 'SY', index: start } : null;
}

/** A period as it is written in German or as a code; null where it is none that values are stored for. */
export function readPeriod(text: string): Period | null {
  const written = text.trim().replace(/\s+/g, ' ');
  for (const [form, period] of FORMS) {
    const match = form.exec(written.toLowerCase());
    if (match !== null) return period(Number(match[1]), Number(match[2]));
  }
  try {
    const period = parsePeriod(written.toUpperCase());
    return STORED.includes(period.frequency) ? period : null;
  } catch (error) {
    if (error instanceof PeriodError) return null;
    throw error;
  }
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const GERMAN = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;

/** "15.10.2026" or "2026-10-15" as an ISO day; null where the calendar has no such day. */
export function readDay(text: string): string | null {
  const written = text.trim();
  const [, day = '', month = '', ofYear = ''] = GERMAN.exec(written) ?? [];
  const iso = ofYear === '' ? written : `${ofYear}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = ISO.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : null;
}

/** "15.10.2026": always with the year. */
export function fullDay(iso: string): string {
  return iso.split('-').reverse().join('.');
}
