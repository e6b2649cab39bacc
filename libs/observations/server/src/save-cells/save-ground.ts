import type { EntryRow, FigureRow } from '../entry-facts/entry-facts.rows';
import type { EntryIndicator } from '../entry-facts/entry-indicator';
import { EntryView } from '../entry-facts/entry-view';

type Stored<T> = { readonly [K in keyof T]: T[K] extends Date | null ? string | null : T[K] };

/** The one row of HOLD_AND_READ. */
export interface GroundRow {
  readonly at: Date;
  readonly version: string | null;
  readonly entries:
    | readonly Stored<
        Pick<
          EntryRow,
          | 'indicator_id'
          | 'period'
          | 'state'
          | 'nothing_to_report'
          | 'submitted_at'
          | 'decided_at'
          | 'returned_cells'
          | 'was_approved'
        >
      >[]
    | null;
  readonly exceptions: Readonly<Record<string, string>> | null;
}

/** The entries as far as a save asks: figures only where a total follows from them, nothing of what was before. */
export function viewsOn(
  row: GroundRow,
  figures: readonly FigureRow[],
  indicators: readonly EntryIndicator[],
  period: number,
  today: string,
): Map<string, EntryView> {
  const entryOf = new Map(row.entries?.map((entry) => [entry.indicator_id, entryRowOf(entry)]));
  const figuresOf = new Map<number, FigureRow[]>();
  for (const figure of figures) {
    const known = figuresOf.get(figure.indicator_id) ?? [];
    known.push(figure);
    figuresOf.set(figure.indicator_id, known);
  }
  return new Map(
    indicators.map((indicator) => {
      const view = new EntryView({
        ...{ indicator, period, today, confirmed: [] },
        entry: entryOf.get(indicator.indicatorId) ?? null,
        figures: figuresOf.get(indicator.indicatorId) ?? [],
        exceptionEndsOn: row.exceptions?.[indicator.fachamtId] ?? null,
      });
      return [indicator.sheet.code, view];
    }),
  );
}

const NOT_ASKED = { submitted_by: null, message: null, decided_by: null, decision_comment: null, qualified: false };
const dayOf = (text: string | null): Date | null => (text === null ? null : new Date(text));

function entryRowOf(entry: NonNullable<GroundRow['entries']>[number]): EntryRow {
  const { submitted_at: submitted, decided_at: decided } = entry;
  return { ...NOT_ASKED, ...entry, submitted_at: dayOf(submitted), decided_at: dayOf(decided) };
}
