import { Message } from '@teilziel/ui';
import type { ReactElement } from 'react';
import { usePasteTexts } from './texts';

export interface PasteAppliedProps {
  readonly values: number;
  readonly onUndo: () => void;
}

/** Stays until it is taken back or the page is left: the same as Strg + Z, for whoever does not know it. */
export function PasteApplied({ values, onUndo }: PasteAppliedProps): ReactElement {
  const texts = usePasteTexts();
  return (
    <Message kind="info">
      <p role="status">
        {texts.applied(values)}{' '}
        <button type="button" className="tz-text-button" onClick={onUndo}>
          {texts.undoAll}
        </button>
      </p>
    </Message>
  );
}
