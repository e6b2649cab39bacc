import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { readSetting, writeSetting } from './remembered-setting';

export type Language = 'de' | 'en';

interface LanguageChoice {
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
}

const LanguageContext = createContext<LanguageChoice>({ language: 'de', setLanguage: () => undefined });

/** German unless the reader chose English; the choice is remembered on this device. */
export function LanguageProvider({ children }: { readonly children: ReactNode }): ReactElement {
  const [language, setLanguage] = useState<Language>(() => (readSetting('language') === 'en' ? 'en' : 'de'));
  useEffect(() => {
    document.documentElement.lang = language;
    writeSetting('language', language);
  }, [language]);
  const choice = useMemo(() => ({ language, setLanguage }), [language]);
  return <LanguageContext value={choice}>{children}</LanguageContext>;
}

export function useLanguage(): LanguageChoice {
  return useContext(LanguageContext);
}

/** One typed catalogue a library: both languages must have every text. */
export function textsOf<Texts>(catalogues: Readonly<Record<Language, Texts>>): () => Texts {
  return () => catalogues[useLanguage().language];
}

/** `lang` for what the release says: it is German also where the surface is English (WCAG 3.1.2). */
export function useContentLanguage(): 'de' | undefined {
  return useLanguage().language === 'de' ? undefined : 'de';
}
