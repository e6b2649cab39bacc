import type { EntrySheetQuery, SheetFindingLineFragment } from '@teilziel/graphql-client';
import { Button } from '@teilziel/ui';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { fieldOfCell, focusField } from '../entry-sheet/field-moves';
import { countsOf, stateOfField } from '../entry-sheet/row-state.rules';
import { useSheet } from '../entry-sheet/sheet-context';
import type { Sheet } from '../entry-sheet/sheet-context';
import { useTopic } from '../entry-sheet/sheet-topics';
import { useDays } from '../shell/days';
import { StateWord } from '../shell/state-word';
import type { StateIconName } from '../shell/state-icon';
import { SubmitDialog } from './submit-dialog';
import { openIndicators } from './open-indicators.rules';
import { useSubmitTexts } from './texts';
import { useSubmitKeys } from './use-submit-keys';
import './submit.css';

export interface SubmitBarProps {
  readonly sheet: EntrySheetQuery['entrySheet'];
  readonly onSubmitted: () => void;
}

/** The first field in such a state, in the order of the page; totals that do not fit lead to their first part. */
function leadTo({ store, layout }: Sheet, state: StateIconName): void {
  for (const row of layout.rows)
    for (const field of row.layoutFields.values())
      if (!field.computed && stateOfField(store, row, field) === state) return focusField(field);
  const findings = [...store.indicators.keys()].flatMap((code) =>
    store.findingsOf(code).map((finding: SheetFindingLineFragment) => ({ code, finding })),
  );
  const first = findings.find(({ finding }) => finding.severity === state && finding.confirmed === null);
  const row = first && layout.rows.find(({ code, kind }) => code === first.code && kind !== 'computed');
  const field =
    first && (fieldOfCell(layout, first.code, first.finding.cell) ?? [...(row?.layoutFields.values() ?? [])][0]);
  const enterable =
    field?.computed === true ? [...(row?.layoutFields.values() ?? [])].find((one) => !one.computed) : field;
  if (enterable) focusField(enterable);
}

/** Below the table: when something was saved last, what stands in the way, and the way to the Koordination. */
export function SubmitBar({ sheet, onSubmitted }: SubmitBarProps): ReactElement {
  const context = useSheet();
  const { store, layout, queue } = context;
  const texts = useSubmitTexts();
  const days = useDays();
  useTopic(store.topics, 'sheet');
  const [asking, setAsking] = useState(false);
  const [stopped, setStopped] = useState(false);
  const [unanswered, setUnanswered] = useState(false);
  const counts = countsOf(store, layout.rows);
  const open = counts.cells - counts.filled;
  const submittable = sheet.mayEnter && openIndicators(sheet.indicators).length > 0;

  const start = async (): Promise<void> => {
    await queue.flush();
    const now = countsOf(store, layout.rows);
    if (now.errors > 0) leadTo(context, 'error');
    setStopped(now.errors > 0 || now.local > 0);
    setUnanswered(false);
    setAsking(now.errors === 0 && now.local === 0);
  };
  useSubmitKeys(submittable && !asking, () => void start());
  return (
    <div className="tz-submit-bar">
      <p>
        {store.savedAt === null ? null : (
          <StateWord name={counts.local > 0 ? 'local' : 'saved'}>
            {texts.savedAt(days.recent(store.savedAt, sheet.today))}
          </StateWord>
        )}
      </p>
      {submittable ? (
        <>
          <p className="tz-submit-rest">
            {counts.errors > 0 ? (
              <button type="button" className="tz-text-button" onClick={() => leadTo(context, 'error')}>
                {texts.errors(counts.errors)}
              </button>
            ) : null}
            {counts.hints > 0 ? (
              <button type="button" className="tz-text-button" onClick={() => leadTo(context, 'hint')}>
                {texts.openHints(counts.hints)}
              </button>
            ) : null}
            {open > 0 ? (
              <button type="button" className="tz-text-button" onClick={() => leadTo(context, 'open')}>
                {texts.open(open)}
              </button>
            ) : null}
          </p>
          <Button kind="filled" onPress={() => void start()}>
            {texts.submit}
          </Button>
        </>
      ) : null}
      <p className="tz-submit-stopped" role="status">
        {stopped && counts.errors > 0
          ? texts.errorsFirst(counts.errors)
          : stopped && counts.local > 0
            ? texts.sendFirst
            : unanswered && counts.hints > 0
              ? texts.hintsFirst(counts.hints)
              : ''}
      </p>
      {asking ? (
        <SubmitDialog
          sheet={sheet}
          counts={counts}
          onClose={() => setAsking(false)}
          onBlocked={() => {
            setAsking(false);
            const { errors } = countsOf(store, layout.rows);
            setStopped(errors > 0);
            setUnanswered(errors === 0);
            // The dialog gives the focus back first.
            setTimeout(() => leadTo(context, errors > 0 ? 'error' : 'hint'));
          }}
          onSubmitted={() => {
            setAsking(false);
            store.announce(sheet.onePerson ? texts.doneAlone : texts.done);
            onSubmitted();
          }}
        />
      ) : null}
    </div>
  );
}
