import { fetchGraphql, GraphqlError, RequestExceptionDocument } from '@teilziel/graphql-client';
import type { EntrySheetQuery } from '@teilziel/graphql-client';
import { Button, Message, TextField } from '@teilziel/ui';
import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { useSubmitTexts } from './texts';

/** The deadline is over and something is still open: who wants to enter it late says why. */
export function LateNote({ sheet }: { readonly sheet: EntrySheetQuery['entrySheet'] }): ReactElement | null {
  const texts = useSubmitTexts();
  const [reason, setReason] = useState<string | null>(null);
  const [error, setError] = useState<string | undefined>(undefined);
  const [asked, setAsked] = useState(false);
  const late = sheet.mayEnter && sheet.today > sheet.dueOn;
  const shut = sheet.indicators.filter(({ state, lock }) => state === 'open' && lock !== null);
  if (!late || shut.length === 0) return null;
  if (asked) return <Message kind="info">{texts.exceptionAsked}</Message>;
  const ask = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if ((reason ?? '').trim() === '') return setError(texts.exceptionReasonMissing);
    try {
      const { fachamt, period } = sheet;
      await fetchGraphql(RequestExceptionDocument, { fachamt, period, reason: reason ?? '' });
      setAsked(true);
    } catch (cause) {
      setError(cause instanceof GraphqlError ? cause.message : texts.failed);
    }
  };
  return (
    <Message kind="hint">
      <p>
        <strong>{texts.late}</strong> {texts.lateSentence(shut.length)}
      </p>
      {reason === null ? (
        <button type="button" className="tz-text-button" onClick={() => setReason('')}>
          {texts.askException}
        </button>
      ) : (
        <form className="tz-form" noValidate onSubmit={(event) => void ask(event)}>
          <TextField id="ausnahme" label={texts.exceptionReason} value={reason} onChange={setReason} error={error} />
          <div className="tz-button-row">
            <Button kind="small" type="submit">
              {texts.sendException}
            </Button>
            <Button kind="small" onPress={() => setReason(null)}>
              {texts.cancel}
            </Button>
          </div>
        </form>
      )}
    </Message>
  );
}
