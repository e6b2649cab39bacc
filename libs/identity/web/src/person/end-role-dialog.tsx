import { EndRoleDocument, fetchGraphql, useSubmit } from '@teilziel/graphql-client';
import type { GrantLineFragment, PersonPageFragment } from '@teilziel/graphql-client';
import { Button, Dialog, ErrorSummary, errorOf } from '@teilziel/ui';
import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { useRoleNames } from '../verwaltung/role-names';
import { DayField } from '../verwaltung/day-field';
import { berlinToday, germanDate, readGermanDate } from '../verwaltung/german-date.rules';
import { useVerwaltungTexts } from '../verwaltung/texts';
import { usePersonTexts } from './texts';

export interface EndRoleDialogProps {
  readonly person: number;
  readonly grant: GrantLineFragment;
  readonly onClose: () => void;
  readonly onEnded: (detail: PersonPageFragment, day: string) => void;
}

export function EndRoleDialog({ person, grant, onClose, onEnded }: EndRoleDialogProps): ReactElement {
  const texts = usePersonTexts();
  const common = useVerwaltungTexts();
  const roles = useRoleNames();
  const [typed, setTyped] = useState(germanDate(grant.validTo ?? berlinToday()));
  const { busy, errors, submit } = useSubmit();

  const end = (event: FormEvent): void => {
    event.preventDefault();
    const on = readGermanDate(typed);
    const message = typed.trim() === '' ? texts.endMissing : texts.endWrong;
    const work = async (): Promise<void> => {
      const { endRole } = await fetchGraphql(EndRoleDocument, { person, grant: grant.id, on: on ?? '' });
      onEnded(endRole, germanDate(on ?? ''));
    };
    void submit(on === null ? [{ field: 'on', message }] : [], work, { on: 'on' });
  };

  return (
    <Dialog title={texts.endOf(roles[grant.role])} onClose={onClose}>
      <form className="tz-form" noValidate onSubmit={end}>
        <p>{grant.origin === 'claim' ? texts.byClaim : texts.endLead}</p>
        <ErrorSummary errors={errors} />
        <DayField id="on" label={texts.endDay} value={typed} onChange={setTyped} error={errorOf(errors, 'on')} />
        <div className="tz-button-row">
          <Button kind="filled" type="submit" busy={busy}>
            {common.save}
          </Button>
          <Button onPress={onClose}>{common.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
