import { FachamtNamesDocument, GrantRoleDocument, fetchGraphql, useSubmit } from '@teilziel/graphql-client';
import type { PersonPageFragment, Role } from '@teilziel/graphql-client';
import { Button, Dialog, ErrorSummary } from '@teilziel/ui';
import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { Answered } from '../verwaltung/answered';
import { berlinToday } from '../verwaltung/german-date.rules';
import { grantInput, newGrant } from '../verwaltung/grant-draft.rules';
import { GrantFields, grantErrors } from '../verwaltung/grant-fields';
import type { NamedFachamt } from '../verwaltung/grant-fields';
import { useVerwaltungTexts } from '../verwaltung/texts';
import { useQuestion } from '@teilziel/graphql-client';
import { usePersonTexts } from './texts';

const NO_VARIABLES = {};

export interface AddRoleDialogProps {
  readonly person: number;
  readonly onClose: () => void;
  readonly onAdded: (detail: PersonPageFragment, role: Role) => void;
}

function AddRoleForm({
  person,
  fachaemter,
  onClose,
  onAdded,
}: AddRoleDialogProps & { readonly fachaemter: readonly NamedFachamt[] }): ReactElement {
  const common = useVerwaltungTexts();
  const [draft, setDraft] = useState(newGrant(berlinToday()));
  const { busy, errors, submit } = useSubmit();

  const add = (event: FormEvent): void => {
    event.preventDefault();
    const work = async (): Promise<void> => {
      const grant = grantInput(draft);
      if (grant === null) return;
      const { grantRole } = await fetchGraphql(GrantRoleDocument, { person, grant });
      onAdded(grantRole, grant.role);
    };
    void submit(grantErrors(common, 'grant', draft), work, {
      role: 'grant-role',
      fachamt: 'grant-fachamt',
      validFrom: 'grant-from',
      validTo: 'grant-to',
    });
  };

  return (
    <form className="tz-form" noValidate onSubmit={add}>
      <ErrorSummary errors={errors} />
      <GrantFields id="grant" draft={draft} fachaemter={fachaemter} errors={errors} onChange={setDraft} />
      <div className="tz-button-row">
        <Button kind="filled" type="submit" busy={busy}>
          {common.save}
        </Button>
        <Button onPress={onClose}>{common.cancel}</Button>
      </div>
    </form>
  );
}

export function AddRoleDialog(props: AddRoleDialogProps): ReactElement {
  const fachaemter = useQuestion(FachamtNamesDocument, NO_VARIABLES);
  return (
    <Dialog title={usePersonTexts().add} onClose={props.onClose}>
      <Answered question={fachaemter}>{(answer) => <AddRoleForm {...props} fachaemter={answer.fachaemter} />}</Answered>
    </Dialog>
  );
}
