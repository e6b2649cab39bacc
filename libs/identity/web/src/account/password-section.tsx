import { ChangePasswordDocument, fetchGraphql, useSubmit } from '@teilziel/graphql-client';
import { Button, ErrorSummary, errorOf, PasswordField } from '@teilziel/ui';
import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { newPasswordErrors, SHORTEST_PASSWORD } from '../form/new-password.rules';
import { Said } from './said';
import { useAccountTexts } from './texts';

const CURRENT = 'bisheriges-passwort';
const NEXT = 'neues-passwort';

export function PasswordSection({ email }: { readonly email: string | null }): ReactElement {
  const texts = useAccountTexts().password;
  const { busy, errors, submit } = useSubmit();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [said, setSaid] = useState('');
  const send = (event: FormEvent): void => {
    event.preventDefault();
    setSaid('');
    const missing = current === '' ? [{ field: CURRENT, message: texts.currentMissing }] : [];
    void submit(
      [...missing, ...newPasswordErrors(NEXT, next, texts)],
      async () => {
        await fetchGraphql(ChangePasswordDocument, { current, next });
        setCurrent('');
        setNext('');
        setSaid(texts.changed);
      },
      { current: CURRENT, next: NEXT, password: NEXT },
    );
  };
  return (
    <section className="tz-section">
      <h2>{texts.heading}</h2>
      <form className="tz-form" onSubmit={send} noValidate>
        <ErrorSummary errors={errors} />
        {/* A password manager files the password under this name. */}
        <input type="text" autoComplete="username" value={email ?? ''} readOnly hidden />
        <PasswordField
          id={CURRENT}
          label={texts.current}
          autoComplete="current-password"
          value={current}
          onChange={setCurrent}
          error={errorOf(errors, CURRENT)}
        />
        <PasswordField
          id={NEXT}
          label={texts.next}
          hint={texts.rule}
          autoComplete="new-password"
          minimum={SHORTEST_PASSWORD}
          value={next}
          onChange={setNext}
          error={errorOf(errors, NEXT)}
        />
        <div className="tz-button-row">
          <Button type="submit" busy={busy}>
            {texts.save}
          </Button>
          <Said>{said}</Said>
        </div>
      </form>
    </section>
  );
}
