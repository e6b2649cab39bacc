import { TextField } from '@teilziel/ui';
import type { ReactElement } from 'react';
import { useSetupTexts } from './texts';

export interface ReasonFieldProps {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly error: string | undefined;
}

/** The id is the server's name of the field, so that its refusal lands here. */
export function ReasonField({ value, onChange, error }: ReasonFieldProps): ReactElement {
  const texts = useSetupTexts();
  return (
    <TextField id="reason" label={texts.reason} value={value} onChange={onChange} maxLength={1000} error={error} />
  );
}
