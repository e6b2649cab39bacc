import { DeactivatePersonDocument, ReactivatePersonDocument, fetchGraphql, useSubmit } from '@teilziel/graphql-client';
import { Button, ErrorSummary } from '@teilziel/ui';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useNavigate } from 'react-router';
import { Step } from '../verwaltung/step';
import { useVerwaltungAddress } from '../verwaltung/use-verwaltung-address';
import { ChangeSection } from '../verwaltung/change-section';
import type { PersonPartProps } from './person-part';
import { RemoveDialog } from './remove-dialog';
import { ResetSecondFactor } from './reset-second-factor';
import { usePersonTexts } from './texts';

export function AccessSection({ detail, onChanged }: PersonPartProps): ReactElement {
  const texts = usePersonTexts().access;
  const to = useVerwaltungAddress();
  const navigate = useNavigate();
  const [said, setSaid] = useState('');
  const [asking, setAsking] = useState<'remove' | 'reset' | null>(null);
  const close = (): void => setAsking(null);
  const { busy, errors, submit } = useSubmit();
  const { person } = detail;

  const deactivate = async (): Promise<void> => {
    const { deactivatePerson } = await fetchGraphql(DeactivatePersonDocument, { person: person.id });
    setSaid(texts.deactivated);
    onChanged(deactivatePerson);
  };
  const reactivate = async (): Promise<void> => {
    const { reactivatePerson } = await fetchGraphql(ReactivatePersonDocument, { person: person.id });
    setSaid(texts.reactivated);
    onChanged(reactivatePerson);
  };
  const closed = person.state === 'DEACTIVATED';

  return (
    <ChangeSection heading={texts.heading} said={said}>
      <ErrorSummary errors={errors} />
      <Step
        button={
          <Button busy={busy} onPress={() => void submit([], closed ? reactivate : deactivate)}>
            {closed ? texts.reactivate : texts.deactivate}
          </Button>
        }
      >
        {closed ? texts.reactivateLead : texts.deactivateLead}
      </Step>
      {person.secondFactor ? (
        <Step button={<Button onPress={() => setAsking('reset')}>{texts.reset}</Button>}>{texts.resetLead}</Step>
      ) : null}
      <Step
        button={
          <Button kind="danger" onPress={() => setAsking('remove')}>
            {texts.remove}
          </Button>
        }
      >
        {texts.removeLead}
      </Step>
      {asking === 'reset' ? (
        <ResetSecondFactor
          person={person}
          onClose={close}
          onReset={(changed) => {
            close();
            setSaid(texts.resetDone);
            onChanged(changed);
          }}
        />
      ) : null}
      {asking === 'remove' ? (
        <RemoveDialog
          person={person}
          onClose={close}
          onRemoved={() => void navigate(to('personen'), { state: { said: texts.removed(person.name) } })}
        />
      ) : null}
    </ChangeSection>
  );
}
