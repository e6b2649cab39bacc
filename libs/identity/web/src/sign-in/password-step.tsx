import { fetchGraphql, SignInDocument, useSubmit } from '@teilziel/graphql-client';
import { Button, ErrorSummary, errorOf, PasswordField, TextField } from '@teilziel/ui';
import { useEffect, useId, useState } from 'react';
import type { FormEvent, ReactElement, ReactNode } from 'react';
import { useSignInTexts } from './texts';

export interface PasswordStepProps {
  readonly onSignedIn: () => Promise<void>;
  readonly onSecondFactor: () => void;
  /** Given: only this person may sign in here. */
  readonly fixedEmail?: string;
  readonly filled?: boolean;
  /** Stands beside the button. */
  readonly children?: ReactNode;
}

export function PasswordStep({
  onSignedIn,
  onSecondFactor,
  fixedEmail,
  filled = false,
  children,
}: PasswordStepProps): ReactElement {
  const texts = useSignInTexts();
  const ids = { email: `${useId()}email`, password: `${useId()}password` };
  const { busy, errors, submit } = useSubmit();
  const [typed, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const email = fixedEmail ?? typed;

  // Where only the password is missing, one types it at once.
  useEffect(() => {
    if (fixedEmail !== undefined) document.getElementById(ids.password)?.focus();
  }, [fixedEmail, ids.password]);

  const send = (event: FormEvent): void => {
    event.preventDefault();
    const found = [
      ...(email.trim() === '' ? [{ field: ids.email, message: texts.emailMissing }] : []),
      ...(password === '' ? [{ field: ids.password, message: texts.passwordMissing }] : []),
    ];
    void submit(
      found,
      async () => {
        const variables = { email: email.trim(), password };
        const { signIn } = await fetchGraphql(SignInDocument, variables, undefined, { signInAgain: false });
        if (signIn.state === 'SECOND_FACTOR') onSecondFactor();
        else await onSignedIn();
      },
      ids,
    );
  };

  return (
    <form className="tz-form" onSubmit={send} noValidate>
      <ErrorSummary errors={errors} />
      <TextField
        id={ids.email}
        label={texts.email}
        type="email"
        autoComplete="username"
        value={email}
        onChange={setEmail}
        readOnly={fixedEmail !== undefined}
        error={errorOf(errors, ids.email)}
      />
      <PasswordField
        id={ids.password}
        label={texts.password}
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
        error={errorOf(errors, ids.password)}
      />
      <div className="tz-button-row">
        <Button type="submit" kind={filled ? 'filled' : 'outline'} busy={busy}>
          {texts.signIn}
        </Button>
        {children}
      </div>
    </form>
  );
}
