import { ResetSecondFactorDocument, fetchGraphql, useSubmit } from '@teilziel/graphql-client';
import type { PersonPageFragment } from '@teilziel/graphql-client';
import { Button, Dialog, ErrorSummary } from '@teilziel/ui';
import type { ReactElement } from 'react';
import { useVerwaltungTexts } from '../verwaltung/texts';
import { usePersonTexts } from './texts';

export interface ResetSecondFactorProps {
  readonly person: { readonly id: number; readonly name: string };
  readonly onClose: () => void;
  readonly onReset: (detail: PersonPageFragment) => void;
}

/** Asks once more: whoever calls and claims to be the person gets in with the password alone. */
export function ResetSecondFactor({ person, onClose, onReset }: ResetSecondFactorProps): ReactElement {
  const texts = usePersonTexts().access;
  const common = useVerwaltungTexts();
  const { busy, errors, submit } = useSubmit();
  const reset = async (): Promise<void> => {
    const { resetSecondFactor } = await fetchGraphql(ResetSecondFactorDocument, { person: person.id });
    onReset(resetSecondFactor);
  };
  return (
    <Dialog title={texts.resetTitle(person.name)} onClose={onClose} alert>
      <p>{texts.resetLead}</p>
      <ErrorSummary errors={errors} />
      <div className="tz-button-row">
        <Button kind="danger" busy={busy} onPress={() => void submit([], reset)}>
          {texts.resetSubmit}
        </Button>
        <Button onPress={onClose}>{common.cancel}</Button>
      </div>
    </Dialog>
  );
}
