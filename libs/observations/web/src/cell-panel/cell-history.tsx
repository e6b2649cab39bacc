import type { CellDetailQuery } from '@teilziel/graphql-client';
import { obsStatusOf } from '@teilziel/observations/model';
import type { ReactElement } from 'react';
import { SHAPE_PARTS, textOf } from '../entry-sheet/figures.rules';
import type { ActiveField } from '../entry-sheet/sheet-context';
import { useDays } from '../shell/days';
import { useCellTexts } from './texts';

export interface CellHistoryProps {
  readonly active: ActiveField;
  readonly history: CellDetailQuery['cellDetail']['history'];
  readonly today: string;
}

/** Who wrote which value when, and why. */
export function CellHistory({ active, history, today }: CellHistoryProps): ReactElement | null {
  const texts = useCellTexts();
  const days = useDays();
  if (history.length === 0) return null;
  const parts = [...SHAPE_PARTS[active.row.indicator.shape]].reverse();
  return (
    <section>
      <h3>{texts.history}</h3>
      <ul className="tz-cell-history">
        {history.map((revision) => {
          const { numerator, denominator, value, status } = revision;
          const figures = { numerator, denominator, value, status: obsStatusOf(status) ?? 'A' };
          return (
            <li key={revision.revision}>
              <span className="tz-meta">{days.recent(revision.at, today)}</span>
              <span>
                {revision.by}
                {revision.reason === null ? '' : `, ${revision.reason}`}
              </span>
              <span className="tz-number">{parts.map((part) => textOf(figures, part) || '–').join(texts.outOf)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
