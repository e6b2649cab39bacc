import type { EntrySheetQuery } from '@teilziel/graphql-client';
import { Breadcrumbs, Button, PageHeading } from '@teilziel/ui';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import { useLocation } from 'react-router';
import { CellPanel } from '../cell-panel/cell-panel';
import { PasteApplied } from '../paste/paste-applied';
import { PasteDialog } from '../paste/paste-dialog';
import type { PastedBlock } from '../paste/paste-dialog';
import { useDays } from '../shell/days';
import { pageTitle } from '../shell/page-title';
import type { WorkPerson } from '../shell/work-person';
import { LateNote } from '../submit/late-note';
import { SubmitBar } from '../submit/submit-bar';
import { TemplateActions } from '../template/template-actions';
import { previewOfFile } from '../template/template-plan';
import { ConflictDialog } from './conflict-dialog';
import { EntryTable } from './entry-table';
import { fieldOfCell, focusField } from './field-moves';
import { SheetContext } from './sheet-context';
import type { ActiveField, Sheet } from './sheet-context';
import { SheetProgress } from './sheet-progress';
import { useEntryTexts } from './texts';
import { useOpenSheet } from './use-open-sheet';
import type { OpenSheet } from './use-open-sheet';

export interface EntrySheetViewProps {
  readonly ags: string;
  readonly sheet: EntrySheetQuery['entrySheet'];
  readonly person: WorkPerson | null;
  readonly onReload: () => void;
}

/** Strg + Z takes back what the sheet took; while a field holds typed text, the browser takes back the typing. */
function useUndo({ store, layout }: OpenSheet): (event: KeyboardEvent) => void {
  const texts = useEntryTexts();
  return (event) => {
    if (event.key.toLowerCase() !== 'z' || event.shiftKey || !(event.ctrlKey || event.metaKey)) return;
    if (!(event.target instanceof HTMLInputElement) || event.target.dataset['typed'] !== undefined) return;
    event.preventDefault();
    const undone = store.undo();
    store.announce(texts.undone(undone.length));
    const field = undone[0] && fieldOfCell(layout, undone[0].code, undone[0].cell);
    if (field) focusField(field);
  };
}

/** A link of the due list names the indicator that came back. */
function useNamedIndicator({ layout, store }: OpenSheet): void {
  const code = new URLSearchParams(useLocation().search).get('indikator');
  useEffect(() => {
    const field = layout.rows
      .filter((row) => row.code === code)
      .flatMap((row) => [...row.layoutFields.values()])
      .find(({ cell, computed }) => !computed && code !== null && store.cell({ code, cell })?.locked === false);
    if (field) focusField(field);
  }, [code, layout, store]);
}

export function EntrySheetView({ ags, sheet, person, onReload }: EntrySheetViewProps): ReactElement {
  const texts = useEntryTexts();
  const days = useDays();
  const opened = useOpenSheet(ags, sheet, person);
  const { store, layout, queue } = opened;
  const [active, setActive] = useState<ActiveField | null>(null);
  const [details, setDetails] = useState(0);
  const [pasted, setPasted] = useState<PastedBlock | null>(null);
  const [applied, setApplied] = useState(0);
  const last = useRef<ActiveField | null>(null);
  const undo = useUndo(opened);
  useNamedIndicator(opened);

  const onActive = useCallback((next: ActiveField): void => {
    last.current = next;
    setActive(next);
  }, []);
  const onDetails = useCallback(() => setDetails((before) => before + 1), []);
  const context = useMemo<Sheet>(
    () => ({
      store,
      queue,
      layout,
      period: sheet.period,
      mayEnter: sheet.mayEnter,
      onActive,
      onDetails,
      onPaste: (anchor, data) =>
        setPasted({ anchor, html: data.getData('text/html'), text: data.getData('text/plain') }),
    }),
    [store, queue, layout, sheet.period, sheet.mayEnter, onActive, onDetails],
  );
  const closeDetails = (): void => {
    setDetails(0);
    if (last.current) focusField(last.current.field);
  };
  const heading = texts.heading(sheet.periodLabel);
  return (
    <SheetContext value={context}>
      <Breadcrumbs
        trail={[{ label: texts.tasks, to: `/k/${ags}/aufgaben` }, { label: texts.submissionOf(sheet.periodLabel) }]}
      />
      <div className="tz-entry-head">
        <PageHeading title={pageTitle(heading, sheet.fachamtName)}>{heading}</PageHeading>
        {sheet.mayEnter ? (
          <div className="tz-button-row">
            <Button onPress={() => setPasted({ anchor: last.current, html: '', text: '' })}>{texts.paste}</Button>
            <TemplateActions
              ags={ags}
              fachamt={sheet.fachamt}
              period={sheet.period}
              onRead={(plan) =>
                setPasted({ anchor: null, html: '', text: '', file: previewOfFile(plan, layout, store) })
              }
            />
          </div>
        ) : null}
      </div>
      <p className="tz-meta">
        <strong>{sheet.fachamtName}</strong> · {texts.dueOn(days.full(sheet.dueOn))}
      </p>
      <LateNote sheet={sheet} />
      <SheetProgress />
      {applied > 0 ? (
        <PasteApplied
          values={applied}
          onUndo={() => {
            store.undo();
            setApplied(0);
          }}
        />
      ) : null}
      <div className="tz-entry">
        {/* The keys belong to the inputs inside; the frame only hears what bubbles up. */}
        <div className="tz-entry-main" role="presentation" onKeyDown={undo}>
          <EntryTable layout={layout} periods={sheet.previousPeriods} periodLabel={sheet.periodLabel} />
          <SubmitBar sheet={sheet} onSubmitted={onReload} />
          <p className="tz-note">{texts.keys}</p>
        </div>
        <CellPanel active={active} opened={details} today={sheet.today} onClose={closeDetails} />
      </div>
      {pasted ? <PasteDialog block={pasted} onClose={() => setPasted(null)} onApplied={setApplied} /> : null}
      <ConflictDialog person={person} today={sheet.today} />
    </SheetContext>
  );
}
