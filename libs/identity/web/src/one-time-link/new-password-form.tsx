import { AcceptLinkDocument, fetchGraphql, useSubmit } from '@teilziel/graphql-client';
import type { OneTimeLinkQuery } from '@teilziel/graphql-client';
import { Button, DefinitionList, ErrorSummary, errorOf, PasswordField } from '@teilziel/ui';
import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { useNavigate } from 'react-router';
import { momentText } from '../verwaltung/german-date.rules';
import { newPasswordErrors, SHORTEST_PASSWORD } from '../form/new-password.rules';
import { useRoleName } from '../role-name';
import { usePerson } from '../session/person-context';
import { CodeStep } from '../sign-in/code-step';
import { useLinkTexts } from './texts';

export interface NewPasswordFormProps {
  readonly token: string;
  readonly link: NonNullable<OneTimeLinkQuery['oneTimeLink']>;
  readonly save: string;
}

export function NewPasswordForm({ token, link, save }: NewPasswordFormProps): ReactElement {
  const texts = useLinkTexts();
  const roleName = useRoleName();
  const navigate = useNavigate();
  const { renew } = usePerson();
  const { busy, errors, submit } = useSubmit();
  const [password, setPassword] = useState('');
  const [needsCode, setNeedsCode] = useState(false);
  const goOn = async (): Promise<void> => {
    await renew();
    await navigate('/konto', { replace: true });
  };
  const send = (event: FormEvent): void => {
    event.preventDefault();
    void submit(
      newPasswordErrors('passwort', password, texts),
      async () => {
        const { acceptLink } = await fetchGraphql(AcceptLinkDocument, { token, password }, undefined, {
          signInAgain: false,
        });
        if (acceptLink.state === 'SECOND_FACTOR') setNeedsCode(true);
        else await goOn();
      },
      { password: 'passwort' },
    );
  };

  if (needsCode) return <CodeStep onSignedIn={goOn} />;
  return (
    <form className="tz-form" onSubmit={send} noValidate>
      <DefinitionList
        entries={[
          { term: texts.email, description: link.email },
          { term: texts.kommunen, description: link.kommunen.join(', ') },
          { term: texts.roles, description: link.roles.map(roleName).join(', ') },
          { term: texts.validUntil, description: momentText(link.expiresAt) },
        ]}
      />
      <ErrorSummary errors={errors} />
      {/* A password manager files the password under this name. */}
      <input type="text" autoComplete="username" value={link.email} readOnly hidden />
      <PasswordField
        id="passwort"
        label={texts.newPassword}
        hint={texts.rule}
        autoComplete="new-password"
        minimum={SHORTEST_PASSWORD}
        value={password}
        onChange={setPassword}
        error={errorOf(errors, 'passwort')}
      />
      <div>
        <Button type="submit" kind="filled" busy={busy}>
          {save}
        </Button>
      </div>
    </form>
  );
}
