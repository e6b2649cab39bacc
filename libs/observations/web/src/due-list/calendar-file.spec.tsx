import { calendarFile } from './calendar-file.rules';
import type { DueItem } from './due-item';

const ITEM: DueItem = {
  ...{ fachamt: 2, fachamtName: 'Jobcenter', period: '2026-Q3', periodLabel: '3. Quartal 2026', group: 'DUE' },
  ...{
    opensOn: '2026-10-01',
    dueOn: '2026-10-15',
    daysLeft: 3,
    indicators: 4,
    cells: 20,
    filled: 3,
    errors: 0,
    hints: 0,
  },
  ...{ state: 'open', note: null, indicatorCode: null, indicatorName: null },
};
const WORDS = {
  summary: ({ fachamtName, periodLabel }: DueItem): string => `${fachamtName}: Abgabe ${periodLabel}`,
  description: ({ indicators }: DueItem): string => `${indicators} Indikatoren; bitte prüfen, ergänzen, abgeben.`,
};
const OF = { origin: 'https://monitor.example', ags: '03999999', now: new Date('2026-10-12T08:00:00.123Z') };

describe('deadlines as a calendar file', () => {
  it('has one event of a day for each deadline, under a name that stays', () => {
    const text = calendarFile([ITEM, { ...ITEM, group: 'DONE' }], OF, WORDS);
    expect(text.split('\r\n')).toEqual([
      ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Teilziel-Monitor//Fristen//DE', 'BEGIN:VEVENT'],
      ...['UID:frist-03999999-2-2026-Q3-@monitor.example', 'DTSTAMP:20261012T080000Z', 'DTSTART;VALUE=DATE:20261015'],
      ...['SUMMARY:Jobcenter: Abgabe 3. Quartal 2026'],
      ...['DESCRIPTION:4 Indikatoren\\; bitte prüfen\\, ergänzen\\, abgeben.'],
      ...['URL:https://monitor.example/k/03999999/erfassung/2/2026-Q3', 'TRANSP:TRANSPARENT', 'END:VEVENT'],
      ...['END:VCALENDAR', ''],
    ]);
  });

  it('asks for nothing that has no day yet', () => {
    expect(calendarFile([{ ...ITEM, group: 'LATER', opensOn: null }], OF, WORDS)).not.toContain('VEVENT');
    expect(calendarFile([{ ...ITEM, group: 'LATER' }], OF, WORDS)).toContain('VEVENT');
  });

  it('folds long lines by octets and never within a sign', () => {
    const fachamtName = 'Amt für Übergänge, Öffentlichkeit und ämterübergreifende Förderung größerer Maßnahmen 🙂🙂🙂';
    const text = calendarFile([{ ...ITEM, fachamtName }], OF, WORDS);
    const octets = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...octets)).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY:${fachamtName.replace(',', '\\,')}: Abgabe`);
  });
});
