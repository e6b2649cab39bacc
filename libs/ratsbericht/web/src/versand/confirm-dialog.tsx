import { useSubmit } from '@teilziel/graphql-client';
import { Button, Dialog, ErrorSummary } from '@teilziel/ui';
import type { ReactElement } from 'react';
import { useVersandTexts } from './texts';

export interface Confirmation {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly submit: string;
  readonly dangerous?: boolean;
  /** What is said once it is done. */
  readonly said: string;
  readonly work: () => Promise<unknown>;
}

export interface ConfirmDialogProps {
  readonly confirmation: Confirmation;
  readonly onClose: () => void;
  readonly onDone: (said: string) => void;
}

export function ConfirmDialog({ confirmation, onClose, onDone }: ConfirmDialogProps): ReactElement {
  const { cancel } = useVersandTexts();
  const { busy, errors, submit } = useSubmit();
  const { title, sentences, said, work, dangerous = false } = confirmation;
  const confirm = async (): Promise<void> => {
    await work();
    onDone(said);
  };
  return (
    <Dialog title={title} onClose={onClose} alert>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <ErrorSummary errors={errors} />
      <div className="tz-button-row">
        <Button kind={dangerous ? 'danger' : 'filled'} busy={busy} onPress={() => void submit([], confirm)}>
          {confirmation.submit}
        </Button>
        <Button onPress={onClose}>{cancel}</Button>
      </div>
    </Dialog>
  );
}
