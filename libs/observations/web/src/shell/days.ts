import { useLanguage } from '@teilziel/ui';
import { useMemo } from 'react';

export interface Days {
  /** "15. Oktober" */
  readonly long: (day: string) => string;
  /** "Freitag, 9. Oktober 2026" */
  readonly withWeekday: (day: string) => string;
  /** "07.10." */
  readonly short: (day: string) => string;
  /** "07.10.2026" */
  readonly full: (day: string) => string;
  /** "10:42" in Germany, wherever the browser stands. */
  readonly time: (instant: string) => string;
  /** Today the time, else the day: "10:41", "08.10." */
  readonly recent: (instant: string, today: string) => string;
}

const BERLIN = { timeZone: 'Europe/Berlin' } as const;
const UTC = { timeZone: 'UTC' } as const;

function daysIn(locale: string): Days {
  const formatter = (options: Intl.DateTimeFormatOptions): ((text: string) => string) => {
    const format = new Intl.DateTimeFormat(locale, options);
    return (text) => format.format(new Date(text));
  };
  const dayOf = new Intl.DateTimeFormat('sv-SE', BERLIN);
  const time = formatter({ ...BERLIN, hour: '2-digit', minute: '2-digit' });
  const shortInstant = formatter({ ...BERLIN, day: '2-digit', month: '2-digit' });
  return {
    long: formatter({ ...UTC, day: 'numeric', month: 'long' }),
    withWeekday: formatter({ ...UTC, weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    short: formatter({ ...UTC, day: '2-digit', month: '2-digit' }),
    full: formatter({ ...UTC, day: '2-digit', month: '2-digit', year: 'numeric' }),
    time,
    recent: (instant, today) => (dayOf.format(new Date(instant)) === today ? time(instant) : shortInstant(instant)),
  };
}

export function useDays(): Days {
  const { language } = useLanguage();
  return useMemo(() => daysIn(language === 'de' ? 'de-DE' : 'en-GB'), [language]);
}
