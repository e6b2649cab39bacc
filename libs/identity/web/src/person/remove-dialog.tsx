import { RemovePersonDocument, fetchGraphql, useSubmit } from '@teilziel/graphql-client';
import { Button, Dialog, ErrorSummary, TextField, errorOf } from '@teilziel/ui';
import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { useVerwaltungTexts } from '../verwaltung/texts';
import { usePersonTexts } from './texts';

export interface RemoveDialogProps {
  readonly person: { readonly id: number; readonly name: string };
  readonly onClose: () => void;
  readonly onRemoved: () => void;
}

const spoken = (name: string): string => name.trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('de');

/** Typing the name takes longer than a slip of the hand. */
export function RemoveDialog({ person, onClose, onRemoved }: RemoveDialogProps): ReactElement {
  const texts = usePersonTexts().access;
  const common = useVerwaltungTexts();
  const [typed, setTyped] = useState('');
  const { busy, errors, submit } = useSubmit();

  const remove = (event: FormEvent): void => {
    event.preventDefault();
    const same = spoken(typed) === spoken(person.name);
    const work = async (): Promise<void> => {
      await fetchGraphql(RemovePersonDocument, { person: person.id });
      onRemoved();
    };
    void submit(same ? [] : [{ field: 'confirmation', message: texts.removeWrong(person.name) }], work);
  };

  return (
    <Dialog title={texts.removeTitle(person.name)} onClose={onClose} alert>
      <form className="tz-form" noValidate onSubmit={remove}>
        <p>{texts.removeLead}</p>
        <ErrorSummary errors={errors} />
        <TextField
          id="confirmation"
          label={texts.removeType(person.name)}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={setTyped}
          error={errorOf(errors, 'confirmation')}
        />
        <div className="tz-button-row">
          <Button kind="danger" type="submit" busy={busy}>
            {texts.removeSubmit}
          </Button>
          <Button onPress={onClose}>{common.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
