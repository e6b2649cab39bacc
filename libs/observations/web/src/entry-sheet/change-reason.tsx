import { Button, TextField } from '@teilziel/ui';
import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { ShownBy } from '../review/affected';
import { fieldOfCell, focusField } from './field-moves';
import { useSheet } from './sheet-context';
import type { LayoutRow } from './sheet-layout';
import { useEntryTexts } from './texts';

export interface ChangeReasonProps {
  readonly row: LayoutRow;
  /** Kept by the row: a value changed once more meanwhile does not take the sentence away. */
  readonly reason: string;
  readonly onReason: (reason: string) => void;
}

/** A value that was approved changes: asked once for the indicator; until then it waits on this device. */
export function ChangeReason({ row, reason, onReason }: ChangeReasonProps): ReactElement | null {
  const { store, queue, layout, period } = useSheet();
  const texts = useEntryTexts();
  const [error, setError] = useState<string | undefined>(undefined);
  const cells = row.indicator.cells.filter(({ cell }) => store.cell({ code: row.code, cell })?.phase === 'unreasoned');
  const first = cells[0];
  if (first === undefined) return null;
  const field = fieldOfCell(layout, row.code, first.cell);
  const leave = (settle: () => void): void => {
    settle();
    onReason('');
    if (field) focusField(field);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const text = reason.trim();
    if (text === '') return setError(texts.changeReasonMissing);
    leave(() => queue.giveReason(row.code, text));
  };
  return (
    <form className="tz-message tz-message-hint tz-reason" noValidate onSubmit={submit}>
      <TextField
        id={`aenderung-${row.index}`}
        label={texts.changeReason(cells.map(({ label }) => label).join(', '))}
        value={reason}
        onChange={onReason}
        error={error}
      />
      <ShownBy indicator={row.code} period={period} cells={cells.map(({ cell }) => cell)} />
      <div className="tz-button-row">
        <Button kind="small" type="submit">
          {texts.saveWithReason}
        </Button>
        <Button kind="small" onPress={() => leave(() => cells.forEach(({ cell }) => queue.discard(row.code, cell)))}>
          {texts.discard}
        </Button>
      </div>
    </form>
  );
}
