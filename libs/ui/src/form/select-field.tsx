import type { ReactElement } from 'react';
import { describedBy, FieldFrame } from './field-frame';
import type { FieldWords } from './field-frame';

export interface SelectFieldProps extends FieldWords {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

export function SelectField({ value, onChange, options, ...words }: SelectFieldProps): ReactElement {
  return (
    <FieldFrame {...words}>
      <select
        id={words.id}
        className="tz-input"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        {...describedBy(words)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
