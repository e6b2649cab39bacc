import { Message } from '@teilziel/ui';
import type { ReactElement } from 'react';
import type { HistoryRun } from './history.types';
import { useHistoryTexts } from './texts';

/** How the last run ended. */
export function RunOutcome({ run }: { readonly run: HistoryRun }): ReactElement | null {
  const texts = useHistoryTexts();
  const { phase, file, message, result } = run;
  if (phase === 'done' && result !== null)
    return (
      <div role="status">
        <Message kind="info">
          {result.id === null
            ? texts.doneNothing(file)
            : texts.done(file, result.inserted, result.changed, result.approved)}
        </Message>
      </div>
    );
  if (phase === 'cancelled')
    return (
      <div role="status">
        <Message kind="info">{texts.cancelled}</Message>
      </div>
    );
  if (phase !== 'refused') return null;
  return (
    <Message kind="error">
      <span lang="de">
        {file}: {message}
      </span>
    </Message>
  );
}
