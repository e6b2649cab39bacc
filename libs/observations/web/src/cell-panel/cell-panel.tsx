import { CellDetailDocument } from '@teilziel/graphql-client';
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import { useSheet } from '../entry-sheet/sheet-context';
import type { ActiveField } from '../entry-sheet/sheet-context';
import { fullLabel } from '../entry-sheet/sheet-layout';
import { useQuestion } from '@teilziel/graphql-client';
import { CellComments } from './cell-comments';
import { CellFacts } from './cell-facts';
import { CellHistory } from './cell-history';
import { NothingToReport } from './nothing-to-report';
import { SignChoice } from './sign-choice';
import { useCellTexts } from './texts';
import './cell-panel.css';

/** Whoever tabs through a row asks for no details; who stays on a cell does. */
const STAY_MS = 250;

function useStayedOn(active: ActiveField | null): ActiveField | null {
  const [stayed, setStayed] = useState<ActiveField | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setStayed(active), STAY_MS);
    return () => clearTimeout(timer);
  }, [active]);
  return stayed;
}

/** Under the heading of one cell the facts of another would be wrong, if only for a moment. */
const isSameCell = (one: ActiveField, other: ActiveField | null): boolean =>
  one.row.key === other?.row.key && one.field.cell === other.field.cell;

function Details({ active, today }: { readonly active: ActiveField; readonly today: string }): ReactElement {
  const { period, mayEnter } = useSheet();
  const texts = useCellTexts();
  const { row, field } = active;
  const { answer, error, again } = useQuestion(CellDetailDocument, { indicator: row.code, period, cell: field.cell });
  const detail = answer?.cellDetail;
  return (
    <>
      {error && !detail ? <p className="tz-meta">{texts.unavailable}</p> : null}
      {detail ? <CellFacts active={active} detail={detail} /> : null}
      {mayEnter ? <SignChoice active={active} /> : null}
      {detail ? (
        <>
          <CellHistory active={active} history={detail.history} today={today} />
          <CellComments active={active} comments={detail.comments} today={today} onWritten={again} />
        </>
      ) : null}
      {mayEnter && !row.indicator.nothingToReport ? <NothingToReport row={row} /> : null}
    </>
  );
}

export interface CellPanelProps {
  readonly active: ActiveField | null;
  /** Counts up each time somebody asks for it; 0: closed where it covers the sheet. */
  readonly opened: number;
  readonly today: string;
  readonly onClose: () => void;
}

/** Beside the table; below 960 px a sheet from the bottom that opens on request. */
export function CellPanel({ active, opened, today, onClose }: CellPanelProps): ReactElement {
  const texts = useCellTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  const stayed = useStayedOn(active);
  useEffect(() => {
    if (opened > 0) heading.current?.focus();
  }, [opened]);
  const leave = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onClose();
  };
  return (
    <aside className="tz-cell-panel" aria-label={texts.panel} data-open={opened > 0 ? '' : undefined}>
      {active ? (
        // Hears only Escape, which leads back to the cell.
        <div role="presentation" className="tz-cell-panel-body" onKeyDown={leave}>
          <div className="tz-cell-panel-head">
            <h2 ref={heading} tabIndex={-1} lang="de">
              {fullLabel(active.row)}
            </h2>
            <button type="button" className="tz-text-button tz-cell-panel-close" onClick={onClose}>
              {texts.close}
            </button>
          </div>
          <p className="tz-meta">
            {active.row.indicator.number === null ? '' : `${texts.teilziel(active.row.indicator.number)} · `}
            <span lang="de">{active.field.label}</span>
          </p>
          {stayed && isSameCell(stayed, active) ? (
            <Details key={`${stayed.row.code} ${stayed.field.cell}`} active={stayed} today={today} />
          ) : null}
        </div>
      ) : (
        <p className="tz-meta">{texts.none}</p>
      )}
    </aside>
  );
}
