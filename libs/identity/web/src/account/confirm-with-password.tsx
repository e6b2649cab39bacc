import { useSubmit } from '@teilziel/graphql-client';
import { Button, Dialog, ErrorSummary, errorOf, PasswordField } from '@teilziel/ui';
import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { useAccountTexts } from './texts';

const PASSWORD = 'bestaetigung-passwort';

export interface ConfirmProps {
  readonly title: string;
  readonly sentence: string;
  readonly action: string;
  readonly work: (password: string) => Promise<void>;
  readonly onClose: () => void;
}

/** A session left open is not enough to change how the account is guarded. */
export function ConfirmWithPassword({ title, sentence, action, work, onClose }: ConfirmProps): ReactElement {
  const texts = useAccountTexts();
  const { busy, errors, submit } = useSubmit();
  const [password, setPassword] = useState('');
  const send = (event: FormEvent): void => {
    event.preventDefault();
    const found = password === '' ? [{ field: PASSWORD, message: texts.remove.passwordMissing }] : [];
    void submit(found, () => work(password), { password: PASSWORD });
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <p>{sentence}</p>
      <form className="tz-form" onSubmit={send} noValidate>
        <ErrorSummary errors={errors} />
        <PasswordField
          id={PASSWORD}
          label={texts.remove.password}
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
          error={errorOf(errors, PASSWORD)}
        />
        <div className="tz-button-row">
          <Button type="submit" kind="filled" busy={busy}>
            {action}
          </Button>
          <Button onPress={onClose}>{texts.remove.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
