import type { DueItem } from './due-item';

/** RFC 5545, 3.1: a line has at most 75 octets; what is longer goes on after a line end and a blank. */
const OCTETS = 75;
const LINE = '\r\n';

export interface CalendarWords {
  /** "Jobcenter: Abgabe 3. Quartal 2026" */
  readonly summary: (item: DueItem) => string;
  readonly description: (item: DueItem) => string;
}

export interface CalendarOf {
  /** Of the page: the address of the sheets and the part of the names that no other server has. */
  readonly origin: string;
  readonly ags: string;
  readonly now: Date;
}

/** Deadlines that are still to come, as a calendar reads them: one event of a day each, with the way to the sheet. */
export function calendarFile(
  items: readonly DueItem[],
  { origin, ags, now }: CalendarOf,
  words: CalendarWords,
): string {
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');
  const events = deadlinesOf(items).flatMap((item) => {
    const day = item.dueOn.replaceAll('-', '');
    const place = `${ags}-${item.fachamt}-${item.period}-${item.indicatorCode ?? ''}`;
    return [
      ...['BEGIN:VEVENT', `UID:frist-${escaped(place)}@${new URL(origin).hostname}`, `DTSTAMP:${stamp}`],
      ...[`DTSTART;VALUE=DATE:${day}`, `SUMMARY:${escaped(words.summary(item))}`],
      `DESCRIPTION:${escaped(words.description(item))}`,
      `URL:${origin}/k/${ags}/erfassung/${item.fachamt}/${encodeURIComponent(item.period)}`,
      ...['TRANSP:TRANSPARENT', 'END:VEVENT'],
    ];
  });
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Teilziel-Monitor//Fristen//DE',
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map((line) => folded(line)).join(LINE) + LINE;
}

/** A value without a day of publication has no deadline yet; what is done needs none. */
export function deadlinesOf(items: readonly DueItem[]): readonly DueItem[] {
  return items.filter(
    ({ group, opensOn }) => group === 'DUE' || group === 'RETURNED' || (group === 'LATER' && opensOn !== null),
  );
}

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

function folded(line: string): string {
  const encoder = new TextEncoder();
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const sign of line) {
    const size = encoder.encode(sign).length;
    if (octets + size > OCTETS) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += sign;
    octets += size;
  }
  return [...lines, current].join(LINE);
}
