import { fetchGraphql, OverrideAssessmentDocument, WithdrawOverrideDocument } from '@teilziel/graphql-client';
import type { ProgressSymbol, SetupIndicatorLineFragment } from '@teilziel/graphql-client';
import { errorOf, SelectField, TextField, useStatusWord } from '@teilziel/ui';
import type { FormError } from '@teilziel/ui';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { ReasonField } from './reason-field';
import { SetupDialog } from './setup-dialog';
import { isSymbol, SYMBOL_WORDS } from './symbol-words';
import { useSetupTexts } from './texts';

export interface OverrideDialogProps {
  readonly indicator: SetupIndicatorLineFragment;
  readonly onClose: () => void;
  readonly onSaved: (said: string) => void;
}

const YEAR = /^\d{4}$/;

/** A person's word in the place of the rule's: never without the year, the reason and the name. */
export function OverrideDialog({ indicator, onClose, onSaved }: OverrideDialogProps): ReactElement {
  const texts = useSetupTexts();
  const statusWord = useStatusWord();
  const [year, setYear] = useState('');
  const [symbol, setSymbol] = useState<ProgressSymbol>('PARTLY');
  const [reason, setReason] = useState('');
  const faults = (): FormError[] => [
    ...(YEAR.test(year.trim()) ? [] : [{ field: 'year', message: texts.wrongYear }]),
    ...(reason.trim() === '' ? [{ field: 'reason', message: texts.noReason }] : []),
  ];
  const work = async (): Promise<void> => {
    const { code } = indicator;
    await fetchGraphql(OverrideAssessmentDocument, { indicator: code, year: Number(year), symbol, reason });
    onSaved(texts.saved(`${indicator.name}, ${year}: ${statusWord(SYMBOL_WORDS[symbol])}`));
  };
  return (
    <SetupDialog title={texts.overrideOf(indicator.name)} onClose={onClose} faults={faults} work={work}>
      {(errors) => (
        <>
          <p className="tz-meta">{texts.overrideHint}</p>
          <TextField
            id="year"
            short
            label={texts.year}
            hint={texts.yearHint}
            inputMode="numeric"
            value={year}
            onChange={setYear}
            error={errorOf(errors, 'year')}
          />
          <SelectField
            id="symbol"
            label={texts.symbol}
            value={symbol}
            onChange={(value) => (isSymbol(value) ? setSymbol(value) : undefined)}
            options={Object.entries(SYMBOL_WORDS).map(([value, word]) => ({ value, label: statusWord(word) }))}
            error={errorOf(errors, 'symbol')}
          />
          <ReasonField value={reason} onChange={setReason} error={errorOf(errors, 'reason')} />
        </>
      )}
    </SetupDialog>
  );
}

export interface WithdrawDialogProps extends OverrideDialogProps {
  readonly year: number;
}

export function WithdrawDialog({ indicator, year, onClose, onSaved }: WithdrawDialogProps): ReactElement {
  const texts = useSetupTexts();
  const [reason, setReason] = useState('');
  const faults = (): FormError[] => (reason.trim() === '' ? [{ field: 'reason', message: texts.noReason }] : []);
  const title = texts.withdrawOf(indicator.name, year);
  const work = async (): Promise<void> => {
    await fetchGraphql(WithdrawOverrideDocument, { indicator: indicator.code, year, reason });
    onSaved(texts.saved(title));
  };
  return (
    <SetupDialog title={title} onClose={onClose} faults={faults} work={work} saveLabel={texts.withdraw}>
      {(errors) => <ReasonField value={reason} onChange={setReason} error={errorOf(errors, 'reason')} />}
    </SetupDialog>
  );
}
