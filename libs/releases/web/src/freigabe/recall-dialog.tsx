import { RecallReleaseDocument, fetchGraphql, useSubmit } from '@teilziel/graphql-client';
import type { ReleaseLineFragment } from '@teilziel/graphql-client';
import { Button, Dialog, ErrorSummary, TextField, errorOf } from '@teilziel/ui';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { dayText } from '../shell/release-dates';
import { useFreigabeTexts } from './texts';

export interface RecallDialogProps {
  readonly release: ReleaseLineFragment;
  readonly onClose: () => void;
  readonly onDone: (said: string) => void;
}

export function RecallDialog({ release, onClose, onDone }: RecallDialogProps): ReactElement {
  const { recall, cancel } = useFreigabeTexts();
  const [reason, setReason] = useState('');
  const { busy, errors, submit } = useSubmit();
  const { number, reportPrintedAt } = release;
  const take = async (): Promise<void> => {
    await fetchGraphql(RecallReleaseDocument, { number, reason });
    onDone(recall.done(number));
  };
  return (
    <Dialog title={recall.title(number)} onClose={onClose} alert>
      <p>{recall.sentence}</p>
      <p>{recall.known}</p>
      {reportPrintedAt === null ? null : <p>{recall.printed(dayText(reportPrintedAt))}</p>}
      <ErrorSummary errors={errors} />
      <TextField
        id="reason"
        label={recall.reason}
        hint={recall.reasonHint}
        error={errorOf(errors, 'reason')}
        value={reason}
        onChange={setReason}
        maxLength={500}
      />
      <p>
        <strong>{recall.forGood}</strong>
      </p>
      <div className="tz-button-row">
        <Button kind="danger" busy={busy} onPress={() => void submit([], take)}>
          {recall.submit}
        </Button>
        <Button onPress={onClose}>{cancel}</Button>
      </div>
    </Dialog>
  );
}
