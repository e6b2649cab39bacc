import { fetchGraphql, GraphqlError, SubmitEntriesDocument } from '@teilziel/graphql-client';
import type { EntrySheetQuery } from '@teilziel/graphql-client';
import { Button, DefinitionList, Dialog, Message } from '@teilziel/ui';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { SheetCounts } from '../entry-sheet/row-state.rules';
import { useSheet } from '../entry-sheet/sheet-context';
import { openIndicators } from './open-indicators.rules';
import { useSubmitTexts } from './texts';

export interface SubmitDialogProps {
  readonly sheet: EntrySheetQuery['entrySheet'];
  readonly counts: SheetCounts;
  readonly onClose: () => void;
  readonly onBlocked: () => void;
  readonly onSubmitted: () => void;
}

/** What goes to the Koordination, in numbers, with a word if one is needed. */
export function SubmitDialog({ sheet, counts, onClose, onBlocked, onSubmitted }: SubmitDialogProps): ReactElement {
  const { store } = useSheet();
  const texts = useSubmitTexts();
  const [message, setMessage] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async (): Promise<void> => {
    if (sheet.onePerson && message.trim() === '') return setError(texts.confirmationMissing);
    setBusy(true);
    setError(null);
    try {
      const { fachamt, period } = sheet;
      const { submitEntries } = await fetchGraphql(SubmitEntriesDocument, {
        fachamt,
        period,
        message: message.trim() === '' ? null : message,
      });
      submitEntries.blocked.forEach(({ indicator, findings }) => store.setFindings(indicator, findings));
      if (submitEntries.blocked.length > 0) onBlocked();
      else onSubmitted();
    } catch (cause) {
      setError(cause instanceof GraphqlError ? cause.message : texts.failed);
      setBusy(false);
    }
  };
  const summary = [
    { term: texts.indicators, description: String(openIndicators(sheet.indicators).length) },
    { term: texts.cells, description: texts.cellsOf(counts.filled, counts.cells) },
    { term: texts.hints, description: texts.hintCount(counts.hints) },
  ];
  return (
    <Dialog title={texts.heading(sheet.periodLabel)} onClose={onClose}>
      {error === null ? null : <Message kind="error">{error}</Message>}
      <DefinitionList entries={summary} />
      <div className="tz-form-field">
        <label htmlFor="abgabe-nachricht">{sheet.onePerson ? texts.confirmation : texts.message}</label>
        <textarea
          id="abgabe-nachricht"
          className="tz-input"
          rows={3}
          aria-required={sheet.onePerson}
          aria-invalid={sheet.onePerson && error !== null && message.trim() === ''}
          value={message}
          onChange={(event) => setMessage(event.target.value)}
        />
      </div>
      <p className="tz-meta">{sheet.onePerson ? texts.approvedAtOnce : texts.readOnly}</p>
      <div className="tz-button-row">
        <Button kind="filled" busy={busy} onPress={() => void submit()}>
          {texts.confirm}
        </Button>
        <Button onPress={onClose}>{texts.cancel}</Button>
      </div>
    </Dialog>
  );
}
