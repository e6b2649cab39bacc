import type { ChangeEvent, InputHTMLAttributes, ReactElement } from 'react';
import { describedBy, FieldFrame } from './field-frame';
import type { FieldWords } from './field-frame';

type InputAttributes = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'autoComplete' | 'inputMode' | 'readOnly' | 'spellCheck' | 'maxLength' | 'autoCapitalize' | 'placeholder'
>;

export interface TextFieldProps extends FieldWords, InputAttributes {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'email' | 'search' | 'date' | 'password';
  /** A code or a day: as wide as what is typed into it. */
  readonly short?: boolean;
}

/** No `required`, no pattern: the browser's own bubbles vanish and speak the browser's language. */
export function TextField({
  id,
  label,
  hint,
  error,
  onChange,
  short = false,
  type = 'text',
  ...rest
}: TextFieldProps): ReactElement {
  const words = { id, label, hint, error };
  return (
    <FieldFrame {...words}>
      <input
        id={id}
        type={type}
        className={`tz-input ${short ? 'tz-input-short' : ''}`}
        onChange={(event: ChangeEvent<HTMLInputElement>) => onChange(event.target.value)}
        {...describedBy(words)}
        {...rest}
      />
    </FieldFrame>
  );
}
