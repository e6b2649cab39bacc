import { addDays, dueEntries, type EntryState } from '@teilziel/observations/model';
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
}

/** What was given back is expected again after so many days, whatever the deadline of the period was. */
const DAYS_AFTER_RETURN = 7;

/** Everything asked for from the stored period on, in the order of the indicators. */
export function askedEntries(
  indicators: readonly EntryIndicator[],
  entries: readonly EntryRow[],
  exceptions: readonly ExceptionRow[],
  { today, from }: { readonly today: string; readonly from: number },
): AskedEntry[] {
  const known = new Map(entries.map((entry) => [`${entry.indicator_id} ${entry.period}`, entry]));
  const extended = new Map(exceptions.map((late) => [`${late.fachamt_id} ${late.period}`, late.ends_on]));
  return indicators.flatMap((indicator) =>
    dueEntries(indicator.due, indicator.announced, today, from).map((due): AskedEntry => {
      const entry = known.get(`${indicator.indicatorId} ${due.period}`);
      const late = extended.get(`${indicator.fachamtId} ${due.period}`);
      const back = entry?.state === 'returned' ? entry.decided_at : null;
      const deadlines = [due.dueOn, late, back && addDays(berlinDay(back), DAYS_AFTER_RETURN)];
      return {
        ...{ indicator, period: due.period, waiting: due.waiting && entry === undefined },
        opensOn: back === null ? due.opensOn : berlinDay(back),
        dueOn:
          due.dueOn === null
            ? null
            : (deadlines
                .filter((day) => typeof day === 'string')
                .sort()
                .at(-1) ?? null),
        state: entry?.state ?? 'open',
      };
    }),
  );
}
