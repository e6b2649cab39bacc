import { useLanguage } from '@teilziel/ui';
import { useCallback } from 'react';
import { useFreigabeTexts } from './texts';

const BERLIN = { timeZone: 'Europe/Berlin' } as const;

/** "01.12.2026, 18:00 Uhr" in Germany, wherever the browser stands. */
export function useClock(): (instant: string) => string {
  const { language } = useLanguage();
  const { clock } = useFreigabeTexts();
  return useCallback(
    (instant) => {
      const locale = language === 'de' ? 'de-DE' : 'en-GB';
      const at = new Date(instant);
      const day = at.toLocaleDateString(locale, { ...BERLIN, day: '2-digit', month: '2-digit', year: 'numeric' });
      return clock(day, at.toLocaleTimeString(locale, { ...BERLIN, hour: '2-digit', minute: '2-digit' }));
    },
    [language, clock],
  );
}
