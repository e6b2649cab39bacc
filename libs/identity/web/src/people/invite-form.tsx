import { InvitePersonDocument } from '@teilziel/graphql-client';
import type { GrantInput, InvitePersonMutation } from '@teilziel/graphql-client';
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
import { useAttempt } from '../verwaltung/use-attempt';
import { usePeopleTexts } from './texts';

/** As loose as the database; whether the mailbox exists only the mail can tell. */
export const looksLikeEmail = (typed: string): boolean => /^[^\s@]+@[^\s@]+$/.test(typed.trim());

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
              onClick={() => onChange(grants.toSpliced(index, 1))}
            >
              {texts.dropRole(index + 1)}
            </button>
          ) : null}
        </fieldset>
      ))}
      <p>
        <Button kind="small" onPress={() => onChange([...grants, newGrant(berlinToday())])}>
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
  const { errors, busy, send } = useAttempt(InvitePersonDocument, ['name', 'email']);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const problems = [
      ...(name.trim() === '' ? [{ field: 'name', message: texts.nameMissing }] : []),
      ...(looksLikeEmail(email) ? [] : [{ field: 'email', message: texts.emailWrong }]),
      ...grants.flatMap((draft, index) => grantErrors(common, `grant-${index}`, draft)),
    ];
    const inputs = grants.map(grantInput).filter((grant): grant is GrantInput => grant !== null);
    const input = { name: name.trim(), email: email.trim(), grants: inputs };
    const result = await send({ input }, problems);
    if (result) onInvited(result.invitePerson);
  };

  return (
    <form className="tz-form tz-form-wide" noValidate onSubmit={(event) => void submit(event)}>
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
