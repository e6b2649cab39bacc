import { useState } from 'react';
import type { ReactElement } from 'react';
import { useUiTexts } from '../texts';
import { describedBy, FieldFrame } from './field-frame';
import type { FieldWords } from './field-frame';

export interface PasswordFieldProps extends FieldWords {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly autoComplete: 'current-password' | 'new-password';
  /** Given: how long the password is is said while typing. */
  readonly minimum?: number;
}

/** Signs as a person counts them; the server counts them the same way (NFKC). */
export function signCount(text: string): number {
  return [...text.normalize('NFKC')].length;
}

function Length({ value, minimum }: { readonly value: string; readonly minimum: number }): ReactElement {
  const texts = useUiTexts();
  const count = signCount(value);
  const enough = count >= minimum;
  return (
    <>
      <p className="tz-meta" aria-hidden="true">
        {texts.signs(count, minimum)}
      </p>
      {/* Read out once when the line is crossed, not at every key. */}
      <p className="tz-hidden" role="status">
        {enough ? texts.longEnough : ''}
      </p>
    </>
  );
}

/** Can be shown, can be pasted into: both help people with long passwords and password managers. */
export function PasswordField({ value, onChange, autoComplete, minimum, ...words }: PasswordFieldProps): ReactElement {
  const texts = useUiTexts();
  const [shown, setShown] = useState(false);
  return (
    <FieldFrame {...words}>
      <span className="tz-input-row">
        <input
          id={words.id}
          className="tz-input"
          type={shown ? 'text' : 'password'}
          value={value}
          autoComplete={autoComplete}
          autoCapitalize="none"
          spellCheck={false}
          onChange={(event) => onChange(event.target.value)}
          {...describedBy(words)}
        />
        <button
          type="button"
          className="tz-text-button"
          aria-controls={words.id}
          aria-label={shown ? texts.hidePassword : texts.showPassword}
          onClick={() => setShown(!shown)}
        >
          {shown ? texts.hide : texts.show}
        </button>
      </span>
      {minimum === undefined ? null : <Length value={value} minimum={minimum} />}
    </FieldFrame>
  );
}
