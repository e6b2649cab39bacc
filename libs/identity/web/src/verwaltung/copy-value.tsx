import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import { useVerwaltungTexts } from './texts';

/** A value to hand on: can be selected, and copied where the browser allows it. */
export function CopyValue({ label, value }: { readonly label: string; readonly value: string }): ReactElement {
  const texts = useVerwaltungTexts();
  const id = useId();
  const [said, setSaid] = useState('');
  const copy = (): void => {
    // Without TLS the browser has no clipboard at all.
    const copied = navigator.clipboard?.writeText(value) ?? Promise.reject(new Error('no clipboard'));
    copied.then(
      () => setSaid(texts.copied),
      () => setSaid(texts.copyFailed),
    );
  };
  return (
    <div className="tz-copy">
      <label htmlFor={id}>{label}</label>
      <div className="tz-copy-row">
        <input
          id={id}
          className="tz-input tz-copy-value"
          readOnly
          value={value}
          onFocus={(event) => event.target.select()}
        />
        <button type="button" className="tz-button tz-button-small" onClick={copy}>
          {texts.copy}
          <span className="tz-hidden"> {label}</span>
        </button>
      </div>
      <p role="status" className="tz-note">
        {said}
      </p>
    </div>
  );
}
