import { addDays, computedCells, dueEntries, type EntryState } from '@teilziel/observations/model';
import { berlinDay } from '@teilziel/platform';
import type { EntryRow, ExceptionRow } from '../entry-facts/entry-facts.rows';
import type { EntryIndicator } from '../entry-facts/entry-indicator';

/** One value that is asked for: an indicator and a period. */
export interface AskedEntry {
  readonly indicator: EntryIndicator;
  readonly period: number;
  readonly opensOn: string | null;
  /** The deadline that counts now; null: no day is known. */
  readonly dueOn: string | null;
  /** It cannot exist yet. */
  readonly waiting: boolean;
  readonly state: EntryState;
  /** Somebody has said something about it: handed in, given back, nothing to report. */
  readonly touched: boolean;
}

/** What was given back is expected again after so many days, whatever the deadline of the period was. */
const DAYS_AFTER_RETURN = 7;

type Calendar = Pick<AskedEntry, 'period' | 'opensOn' | 'dueOn' | 'waiting'>;

/** Everything asked for from the stored period on, and what was given back whatever its age, by indicator. */
export function askedEntries(
  indicators: readonly EntryIndicator[],
  entries: readonly EntryRow[],
  exceptions: readonly ExceptionRow[],
  { today, from }: { readonly today: string; readonly from: number },
): AskedEntry[] {
  const known = new Map(entries.map((entry) => [`${entry.indicator_id} ${entry.period}`, entry]));
  const extended = new Map(exceptions.map((late) => [`${late.fachamt_id} ${late.period}`, late.ends_on]));
  return indicators.flatMap((indicator) => {
    const { indicatorId, fachamtId } = indicator;
    const asked: Calendar[] = dueEntries(indicator.due, indicator.announced, today, from);
    const old = entries.filter(
      ({ indicator_id: id, state, period }) =>
        id === indicatorId && state === 'returned' && !asked.some((due) => due.period === period),
    );
    const back = old.map(({ period }): Calendar => ({ period, opensOn: null, dueOn: null, waiting: false }));
    return [...back, ...asked].map((due) =>
      askedEntry(indicator, due, known.get(`${indicatorId} ${due.period}`), extended.get(`${fachamtId} ${due.period}`)),
    );
  });
}

function askedEntry(
  indicator: EntryIndicator,
  { period, opensOn, dueOn, waiting }: Calendar,
  entry: EntryRow | undefined,
  extendedTo: string | undefined,
): AskedEntry {
  const touched = entry !== undefined;
  const common = { indicator, period, state: entry?.state ?? 'open', touched } as const;
  const returnedOn = entry?.state === 'returned' && entry.decided_at ? berlinDay(entry.decided_at) : null;
  if (returnedOn !== null) {
    const again = addDays(returnedOn, DAYS_AFTER_RETURN);
    return { ...common, waiting: false, opensOn: returnedOn, dueOn: dueOn !== null && dueOn > again ? dueOn : again };
  }
  const isExtended = dueOn !== null && extendedTo !== undefined && extendedTo > dueOn;
  return { ...common, opensOn, dueOn: isExtended ? extendedTo : dueOn, waiting: waiting && !touched };
}

/** Imported history is complete without ever having been handed in: nobody is asked for it again. */
export function isHistory(entry: AskedEntry, entered: ReadonlySet<number>, today: string): boolean {
  const { state, touched, dueOn, indicator } = entry;
  if (state !== 'open' || touched || dueOn === null || dueOn >= today) return false;
  const computed = computedCells(indicator.sheet);
  return indicator.sheet.cells.every(({ cell }) => computed.has(cell) || entered.has(cell));
}
