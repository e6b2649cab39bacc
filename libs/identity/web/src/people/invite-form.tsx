import { InvitePersonDocument, fetchGraphql, useSubmit } from '@teilziel/graphql-client';
import type { GrantInput, InvitePersonMutation } from '@teilziel/graphql-client';
import { checkEmail, normalizeEmail } from '@teilziel/identity/model';
import { Button, ErrorSummary, TextField, errorOf } from '@teilziel/ui';
import type { FormError } from '@teilziel/ui';
import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { berlinToday } from '../verwaltung/german-date.rules';
import { grantInput, newGrant } from '../verwaltung/grant-draft.rules';
import type { GrantDraft } from '../verwaltung/grant-draft.rules';
import { GrantFields, grantErrors } from '../verwaltung/grant-fields';
import type { NamedFachamt } from '../verwaltung/grant-fields';
import { useVerwaltungTexts } from '../verwaltung/texts';
import { useFocusLater } from '../verwaltung/use-focus-later';
import { usePeopleTexts } from './texts';

const isEmail = (typed: string): boolean => checkEmail(normalizeEmail(typed)).length === 0;

export interface InviteFormProps {
  readonly fachaemter: readonly NamedFachamt[];
  readonly onInvited: (invited: InvitePersonMutation['invitePerson']) => void;
}

function RoleList({
  grants,
  fachaemter,
  errors,
  onChange,
}: {
  readonly grants: readonly GrantDraft[];
  readonly fachaemter: readonly NamedFachamt[];
  readonly errors: readonly FormError[];
  readonly onChange: (grants: readonly GrantDraft[]) => void;
}): ReactElement {
  const texts = useVerwaltungTexts();
  const focusLater = useFocusLater();
  return (
    <>
      {grants.map((draft, index) => (
        <fieldset key={index} className="tz-grant">
          <legend>{grants.length > 1 ? texts.roleNumber(index + 1) : texts.role}</legend>
          <GrantFields
            id={`grant-${index}`}
            draft={draft}
            fachaemter={fachaemter}
            errors={errors}
            onChange={(changed) => onChange(grants.with(index, changed))}
          />
          {grants.length > 1 ? (
            <button
              type="button"
              className="tz-text-button"
              onClick={() => {
                onChange(grants.toSpliced(index, 1));
                focusLater(`grant-${Math.max(index - 1, 0)}-role`);
              }}
            >
              {texts.dropRole(index + 1)}
            </button>
          ) : null}
        </fieldset>
      ))}
      <p>
        <Button
          kind="small"
          onPress={() => {
            onChange([...grants, newGrant(berlinToday())]);
            focusLater(`grant-${grants.length}-role`);
          }}
        >
          {texts.addRole}
        </Button>
      </p>
    </>
  );
}

/** Name, address and one or several roles; what is wrong leads to its field. */
export function InviteForm({ fachaemter, onInvited }: InviteFormProps): ReactElement {
  const texts = usePeopleTexts().inviteForm;
  const common = useVerwaltungTexts();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [grants, setGrants] = useState<readonly GrantDraft[]>([newGrant(berlinToday())]);
  const { errors, busy, submit } = useSubmit();

  const invite = (event: FormEvent): void => {
    event.preventDefault();
    const problems = [
      ...(name.trim() === '' ? [{ field: 'name', message: texts.nameMissing }] : []),
      ...(isEmail(email) ? [] : [{ field: 'email', message: texts.emailWrong }]),
      ...grants.flatMap((draft, index) =>
        grantErrors(common, `grant-${index}`, draft).map(({ field, message }) => ({
          field,
          message: grants.length > 1 ? `${common.roleNumber(index + 1)}: ${message}` : message,
        })),
      ),
    ];
    const inputs = grants.map(grantInput).filter((grant): grant is GrantInput => grant !== null);
    const input = { name: name.trim(), email: email.trim(), grants: inputs };
    const work = async (): Promise<void> => {
      const { invitePerson } = await fetchGraphql(InvitePersonDocument, { input });
      onInvited(invitePerson);
    };
    void submit(problems, work, { name: 'name', email: 'email' });
  };

  return (
    <form className="tz-form tz-form-wide" noValidate onSubmit={invite}>
      <ErrorSummary errors={errors} />
      <TextField
        id="name"
        label={texts.name}
        autoComplete="off"
        value={name}
        onChange={setName}
        error={errorOf(errors, 'name')}
      />
      <TextField
        id="email"
        type="email"
        label={texts.email}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        value={email}
        onChange={setEmail}
        error={errorOf(errors, 'email')}
      />
      <RoleList grants={grants} fachaemter={fachaemter} errors={errors} onChange={setGrants} />
      <p>
        <Button kind="filled" type="submit" busy={busy}>
          {texts.submit}
        </Button>
      </p>
    </form>
  );
}
