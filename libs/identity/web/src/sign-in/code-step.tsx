import { ConfirmSecondFactorDocument, fetchGraphql, useSubmit } from '@teilziel/graphql-client';
import { Button, ErrorSummary, errorOf, TextField } from '@teilziel/ui';
import { useEffect, useId, useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { useSignInTexts } from './texts';

/** The second step: six digits of the app, or one of the codes kept on paper. */
export function CodeStep({ onSignedIn }: { readonly onSignedIn: () => Promise<void> }): ReactElement {
  const texts = useSignInTexts().code;
  const id = useId();
  const { busy, errors, submit } = useSubmit();
  const [recovery, setRecovery] = useState(false);
  const [code, setCode] = useState('');

  // The button that led here is gone; what comes next is the code.
  useEffect(() => document.getElementById(id)?.focus(), [id]);

  const send = (event: FormEvent): void => {
    event.preventDefault();
    const found = code.trim() === '' ? [{ field: id, message: recovery ? texts.recoveryMissing : texts.missing }] : [];
    void submit(
      found,
      async () => {
        await fetchGraphql(ConfirmSecondFactorDocument, { code: code.trim() }, undefined, { signInAgain: false });
        await onSignedIn();
      },
      { code: id },
    );
  };
  const change = (): void => {
    setRecovery(!recovery);
    setCode('');
    document.getElementById(id)?.focus();
  };

  return (
    <form className="tz-form" onSubmit={send} noValidate>
      <ErrorSummary errors={errors} />
      <TextField
        id={id}
        label={recovery ? texts.recoveryLabel : texts.label}
        hint={recovery ? texts.recoveryHint : texts.hint}
        autoComplete={recovery ? 'off' : 'one-time-code'}
        inputMode={recovery ? 'text' : 'numeric'}
        autoCapitalize="none"
        spellCheck={false}
        short={!recovery}
        value={code}
        onChange={setCode}
        error={errorOf(errors, id)}
      />
      <div className="tz-button-row">
        <Button type="submit" kind="filled" busy={busy}>
          {texts.confirm}
        </Button>
        <button type="button" className="tz-text-button" onClick={change}>
          {recovery ? texts.toApp : texts.toRecovery}
        </button>
      </div>
    </form>
  );
}
