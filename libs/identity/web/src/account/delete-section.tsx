import { DeleteMyAccountDocument, fetchGraphql, useSubmit } from '@teilziel/graphql-client';
import { Button, Dialog, ErrorSummary, errorOf, PasswordField, TextField } from '@teilziel/ui';
import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { useNavigate } from 'react-router';
import { usePerson } from '../session/person-context';
import { useAccountTexts } from './texts';

const WORD = 'loeschen-wort';
const PASSWORD = 'loeschen-passwort';

interface DeleteProps {
  readonly hasPassword: boolean;
}

function DeleteDialog({ hasPassword, onClose }: DeleteProps & { readonly onClose: () => void }): ReactElement {
  const texts = useAccountTexts().remove;
  const { forget } = usePerson();
  const navigate = useNavigate();
  const { busy, errors, submit } = useSubmit();
  const [word, setWord] = useState('');
  const [password, setPassword] = useState('');
  const send = (event: FormEvent): void => {
    event.preventDefault();
    const found = [
      ...(word.trim().toLowerCase() === texts.word ? [] : [{ field: WORD, message: texts.wordWrong }]),
      ...(hasPassword && password === '' ? [{ field: PASSWORD, message: texts.passwordMissing }] : []),
    ];
    void submit(
      found,
      async () => {
        await fetchGraphql(DeleteMyAccountDocument, { password });
        forget();
        await navigate('/anmelden?geloescht');
      },
      { password: PASSWORD },
    );
  };
  return (
    <Dialog title={texts.question} onClose={onClose}>
      <p>{texts.consequence}</p>
      <form className="tz-form" onSubmit={send} noValidate>
        <ErrorSummary errors={errors} />
        <TextField
          id={WORD}
          label={texts.typeWord}
          autoComplete="off"
          autoCapitalize="none"
          value={word}
          onChange={setWord}
          error={errorOf(errors, WORD)}
        />
        {hasPassword ? (
          <PasswordField
            id={PASSWORD}
            label={texts.password}
            autoComplete="current-password"
            value={password}
            onChange={setPassword}
            error={errorOf(errors, PASSWORD)}
          />
        ) : null}
        <div className="tz-button-row">
          <Button type="submit" kind="danger" busy={busy}>
            {texts.confirm}
          </Button>
          <Button onPress={onClose}>{texts.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}

export function DeleteSection({ hasPassword }: DeleteProps): ReactElement {
  const texts = useAccountTexts().remove;
  const [asking, setAsking] = useState(false);
  return (
    <section className="tz-section">
      <h2>{texts.heading}</h2>
      <p className="tz-measure">{texts.sentence}</p>
      <p className="tz-after">
        <Button kind="danger" onPress={() => setAsking(true)}>
          {texts.open}
        </Button>
      </p>
      {asking ? <DeleteDialog hasPassword={hasPassword} onClose={() => setAsking(false)} /> : null}
    </section>
  );
}
