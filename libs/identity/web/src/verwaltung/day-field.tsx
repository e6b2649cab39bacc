import { TextField } from '@teilziel/ui';
import type { ReactElement } from 'react';
import { useVerwaltungTexts } from './texts';

export interface DayFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | undefined;
  readonly optional?: boolean;
}

/** A day typed as in German letters: quicker than a calendar for whoever copies it from a letter. */
export function DayField({ optional = false, label, ...field }: DayFieldProps): ReactElement {
  const texts = useVerwaltungTexts();
  return (
    <TextField
      {...field}
      short
      autoComplete="off"
      maxLength={14}
      label={optional ? `${label} (${texts.optional})` : label}
      hint={texts.dayHint}
    />
  );
}
