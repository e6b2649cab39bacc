import { memo, useRef, useState } from 'react';
import type { ClipboardEvent, KeyboardEvent, ReactElement } from 'react';
import { StateIcon } from '../shell/state-icon';
import { fieldBelow, focusField } from './field-moves';
import { textOf } from './figures.rules';
import { stateOfField } from './row-state.rules';
import { useSheet } from './sheet-context';
import { fullLabel } from './sheet-layout';
import type { LayoutField, LayoutRow } from './sheet-layout';
import { useTopic } from './sheet-topics';
import { useEntryTexts } from './texts';

export interface CellFieldProps {
  readonly row: LayoutRow;
  readonly field: LayoutField;
}

/** More than one cell: a line break or a tab inside, not the one at the end that Excel always adds. */
const isBlock = (text: string): boolean => /[\t\n]/.test(text.replace(/\r?\n$/, ''));

/** One input. While somebody types, its text is its own; the sheet hears of it when the field is left. */
export const CellField = memo(function CellField({ row, field }: CellFieldProps): ReactElement {
  const { store, layout, mayEnter, onActive, onDetails, onPaste } = useSheet();
  const texts = useEntryTexts();
  useTopic(store.topics, `c|${row.code}|${field.cell}`);
  const [typed, setTyped] = useState<string | null>(null);
  const escaped = useRef(false);
  const ref = { code: row.code, cell: field.cell, part: field.part };
  const record = store.cell(ref);
  const problem = store.problem(ref);
  const shown = problem?.text ?? (record ? textOf(record.current, field.part) : '');
  const state = stateOfField(store, row, field);
  const locked = !mayEnter || record?.locked === true;
  const described = state === 'error' || state === 'hint' ? `${field.id}-s meldung-${row.index}` : `${field.id}-s`;

  const leave = (): void => {
    if (typed !== null && !escaped.current) store.commit(ref, typed);
    escaped.current = false;
    setTyped(null);
  };
  const go = (steps: 1 | -1): void => {
    const next = fieldBelow(layout, store, row.index, field.column, steps);
    if (next) focusField(next);
    else leave();
  };
  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    const { key, ctrlKey, metaKey, shiftKey } = event;
    if (key === 'Enter' && (ctrlKey || metaKey)) {
      leave();
      // With the shift key it is the way to submit, which the bar below the table hears.
      if (!shiftKey) onDetails();
    } else if (key === 'Enter' || key === 'ArrowDown' || key === 'ArrowUp') {
      go(key === 'ArrowUp' || (key === 'Enter' && shiftKey) ? -1 : 1);
    } else if (key === 'Escape' && (typed !== null || problem)) {
      store.restore(ref);
      setTyped(null);
      event.currentTarget.select();
    } else return;
    event.preventDefault();
  };
  const paste = (event: ClipboardEvent): void => {
    if (!isBlock(event.clipboardData.getData('text/plain'))) return;
    event.preventDefault();
    onPaste({ row, field }, event.clipboardData);
  };
  return (
    <span className={`tz-cell tz-cell-${state}`}>
      <StateIcon name={state} />
      <input
        id={field.id}
        data-typed={typed === null || typed === shown ? undefined : ''}
        type="text"
        autoComplete="off"
        spellCheck={false}
        aria-label={texts.fieldName(fullLabel(row), field.label)}
        aria-invalid={state === 'error' || undefined}
        aria-describedby={described}
        aria-keyshortcuts="Control+Enter Control+Shift+Enter"
        readOnly={locked}
        value={typed ?? shown}
        onChange={(event) => {
          setTyped(event.target.value);
          store.type(ref, event.target.value);
        }}
        onFocus={(event) => {
          event.target.select();
          onActive({ row, field });
        }}
        onBlur={leave}
        onKeyDown={press}
        onPaste={locked ? undefined : paste}
      />
      <span id={`${field.id}-s`} hidden>
        {texts.states[state]}
      </span>
      {(record?.server.comments ?? 0) > 0 ? <span className="tz-cell-comment" title={texts.commented} /> : null}
    </span>
  );
});
