import type { SheetColumn } from '@teilziel/observations/model';
import { memo, useMemo } from 'react';
import type { ReactElement } from 'react';
import { softHyphens } from '../cockpit/soft-hyphens.rules';
import { StateWord } from '../shell/state-word';
import { CellField } from './cell-field';
import { ComputedField } from './computed-field';
import { previousTexts } from './previous-values.rules';
import { RowMessages } from './row-messages';
import { stateOfRow } from './row-state.rules';
import { useSheet } from './sheet-context';
import { fullLabel } from './sheet-layout';
import type { LayoutField, LayoutRow } from './sheet-layout';
import { useTopic } from './sheet-topics';
import { useEntryTexts } from './texts';

/** Symbol, word and, where it is locked, the reason. */
function RowStand({ row }: { readonly row: LayoutRow }): ReactElement | null {
  const { store, layout, onActive, onDetails } = useSheet();
  const texts = useEntryTexts();
  useTopic(store.topics, `i|${row.code}`);
  const state = stateOfRow(store, row);
  const field = [...row.layoutFields.values()][0];
  if (state.word === 'computed') return null;
  const { lock } = row.indicator;
  const ownReason = lock !== null && lock !== layout.sharedLock?.reason;
  return (
    <>
      <StateWord name={state.icon}>{texts.rowWord(state.word, state.open)}</StateWord>
      {state.word === 'locked' && ownReason && row.first ? <span className="tz-lock-reason">{lock}</span> : null}
      {field ? (
        <button
          type="button"
          className="tz-text-button tz-row-details"
          aria-label={texts.detailsOf(fullLabel(row))}
          onClick={() => {
            onActive({ row, field });
            onDetails();
          }}
        >
          {texts.details}
        </button>
      ) : null}
    </>
  );
}

const drawn = (row: LayoutRow, field: LayoutField | undefined): ReactElement | null =>
  field === undefined ? null : field.computed ? (
    <ComputedField row={row} field={field} />
  ) : (
    <CellField row={row} field={field} />
  );

/** What the coordinator wants to have clarified stands before the values it is about. */
function ReturnedWith({ row, span }: { readonly row: LayoutRow; readonly span: number }): ReactElement | null {
  const texts = useEntryTexts();
  const { state, decisionComment } = row.indicator;
  if (!row.first || state !== 'returned' || decisionComment === null) return null;
  return (
    <tr className="tz-entry-row tz-entry-returned">
      <td colSpan={span}>
        <p className="tz-message tz-message-hint">
          <strong>{texts.returnedWith}</strong> <span lang="de">{decisionComment}</span>
        </p>
      </td>
    </tr>
  );
}

export interface EntryRowProps {
  readonly row: LayoutRow;
  readonly columns: readonly SheetColumn[];
  readonly periods: readonly string[];
}

/** Earlier totals, the fields of this period, the state; below it what was found. Drawn once: its fields change alone. */
export const EntryRow = memo(function EntryRow({ row, columns, periods }: EntryRowProps): ReactElement {
  const texts = useEntryTexts();
  const earlier = useMemo(() => previousTexts(row, periods.length), [row, periods.length]);
  return (
    <>
      <ReturnedWith row={row} span={columns.length + periods.length + 3} />
      <tr className={`tz-entry-row tz-entry-${row.kind}`}>
        <td className="tz-entry-number">{row.first ? row.indicator.number : null}</td>
        <th scope="row">
          <span lang="de">{softHyphens(row.label)}</span>
          <span className="tz-entry-unit" lang="de">
            {row.note}
          </span>
        </th>
        {periods.map((period, at) => (
          <td key={period} className="tz-number tz-earlier">
            {earlier[at]}
          </td>
        ))}
        {columns.map((column) => (
          <td key={column} className="tz-entry-cell" data-label={texts.columns[column]}>
            {drawn(row, row.layoutFields.get(column))}
          </td>
        ))}
        <td className="tz-entry-state">
          <RowStand row={row} />
        </td>
      </tr>
      <RowMessages row={row} span={columns.length + 1} before={periods.length + 2} />
    </>
  );
});
