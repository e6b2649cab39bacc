import type { ReactElement } from 'react';
import { useLanguage } from './language';
import { useUiTexts } from './texts';

export function LanguageButton(): ReactElement {
  const { language, setLanguage } = useLanguage();
  const other = language === 'de' ? 'en' : 'de';
  return (
    <button type="button" className="tz-text-button" lang={other} onClick={() => setLanguage(other)}>
      {useUiTexts().otherLanguage}
    </button>
  );
}
