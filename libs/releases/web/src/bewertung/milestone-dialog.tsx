import { fetchGraphql, RemoveMilestoneDocument, SaveMilestoneDocument, useSubmit } from '@teilziel/graphql-client';
import type { SetupTeilzielLineFragment } from '@teilziel/graphql-client';
import { Button, errorOf, TextField } from '@teilziel/ui';
import type { FormError } from '@teilziel/ui';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { SetupDialog } from './setup-dialog';
import { useSetupTexts } from './texts';

export interface MilestoneDialogProps {
  readonly teilziel: SetupTeilzielLineFragment;
  readonly milestone: SetupTeilzielLineFragment['milestones'][number] | null;
  readonly onClose: () => void;
  readonly onSaved: (said: string) => void;
}

export function MilestoneDialog({ teilziel, milestone, onClose, onSaved }: MilestoneDialogProps): ReactElement {
  const texts = useSetupTexts();
  const [text, setText] = useState(milestone?.text ?? '');
  const [due, setDue] = useState(milestone?.due ?? '');
  const [done, setDone] = useState(milestone?.done ?? '');
  const removing = useSubmit();
  const { number } = teilziel;
  const faults = (): FormError[] => [
    ...(text.trim() === '' ? [{ field: 'text', message: texts.noText }] : []),
    ...(due === '' ? [{ field: 'due', message: texts.noDue }] : []),
  ];
  const work = async (): Promise<void> => {
    const id = milestone?.id ?? null;
    await fetchGraphql(SaveMilestoneDocument, { teilziel: number, text, due, done: done === '' ? null : done, id });
    onSaved(texts.saved(text));
  };
  const remove = (): void =>
    void removing.submit([], async () => {
      if (milestone) await fetchGraphql(RemoveMilestoneDocument, { teilziel: number, id: milestone.id });
      onSaved(texts.saved(text));
    });
  const more = milestone ? (
    <Button onPress={remove} busy={removing.busy}>
      {texts.remove}
    </Button>
  ) : null;
  return (
    <SetupDialog title={texts.addTo(number)} onClose={onClose} faults={faults} work={work} more={more}>
      {(errors) => (
        <>
          <TextField
            id="text"
            label={texts.text}
            value={text}
            onChange={setText}
            maxLength={300}
            error={errorOf(errors, 'text')}
          />
          <TextField
            id="due"
            type="date"
            short
            label={texts.due}
            value={due}
            onChange={setDue}
            error={errorOf(errors, 'due')}
          />
          <TextField
            id="done"
            type="date"
            short
            label={texts.done}
            hint={texts.doneHint}
            value={done}
            onChange={setDone}
            error={errorOf(errors, 'done')}
          />
        </>
      )}
    </SetupDialog>
  );
}
