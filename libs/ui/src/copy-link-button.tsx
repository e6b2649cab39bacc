import { useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useUiTexts } from './texts';

/** Copies the address of the page as it stands: tab, breakdown and Datenstand are part of it. */
export function CopyLinkButton({ children }: { readonly children: ReactNode }): ReactElement {
  const texts = useUiTexts();
  const [answer, setAnswer] = useState('');
  const copy = (): void => {
    navigator.clipboard.writeText(location.href).then(
      () => setAnswer(texts.copied),
      () => setAnswer(texts.copyFailed),
    );
  };
  return (
    <>
      <button type="button" className="tz-text-button" onClick={copy}>
        {children}
      </button>
      <span role="status" className="tz-muted">
        {answer}
      </span>
    </>
  );
}
