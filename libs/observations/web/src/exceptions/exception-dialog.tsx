import { DecideExceptionDocument, fetchGraphql, useSubmit } from '@teilziel/graphql-client';
import type { LateExceptionLineFragment } from '@teilziel/graphql-client';
import { Button, Dialog, ErrorSummary, TextField, errorOf } from '@teilziel/ui';
import type { FormError } from '@teilziel/ui';
import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { berlinDay } from '../review/berlin-day';
import { useExceptionsTexts } from './texts';

export interface ExceptionDialogProps {
  readonly exception: LateExceptionLineFragment;
  readonly onClose: () => void;
  readonly onDecided: (exception: LateExceptionLineFragment) => void;
}

const FIELD = 'letzter-tag';

/** Whether an Amt may still enter values, and until when. */
export function ExceptionDialog({ exception, onClose, onDecided }: ExceptionDialogProps): ReactElement {
  const texts = useExceptionsTexts();
  const [endsOn, setEndsOn] = useState('');
  const { busy, errors, submit } = useSubmit();

  const decide = (granted: boolean, found: readonly FormError[]): void =>
    void submit(
      found,
      async () => {
        const variables = { id: exception.id, granted, endsOn: granted ? endsOn : null };
        const { decideException } = await fetchGraphql(DecideExceptionDocument, variables);
        onDecided(decideException);
      },
      { endsOn: FIELD },
    );

  const grant = (event: FormEvent): void => {
    event.preventDefault();
    const past = endsOn !== '' && endsOn < berlinDay(new Date().toISOString());
    const message = endsOn === '' ? texts.endsOnMissing : past ? texts.endsOnPast : null;
    decide(true, message === null ? [] : [{ field: FIELD, message }]);
  };

  return (
    <Dialog title={texts.title(exception.fachamtName, exception.periodLabel)} onClose={onClose}>
      <form className="tz-form" noValidate onSubmit={grant}>
        <p>{texts.reason(exception.requestedBy, exception.reason)}</p>
        <ErrorSummary errors={errors} />
        <TextField
          id={FIELD}
          type="date"
          short
          label={texts.endsOn}
          hint={texts.endsOnHint}
          value={endsOn}
          onChange={setEndsOn}
          error={errorOf(errors, FIELD)}
        />
        <div className="tz-button-row">
          <Button kind="filled" type="submit" busy={busy}>
            {texts.grant}
          </Button>
          <Button kind="danger" busy={busy} onPress={() => decide(false, [])}>
            {texts.refuse}
          </Button>
          <Button onPress={onClose}>{texts.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
