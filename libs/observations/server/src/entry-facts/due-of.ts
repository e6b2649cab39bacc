import { addDays, dueEntries, type DueEntry } from '@teilziel/observations/model';
import { fromStorage, periodBounds } from '@teilziel/statistics';
import type { EntryIndicator } from './entry-indicator';

export type Due = Pick<DueEntry, 'opensOn' | 'dueOn'> & { readonly asked: boolean };

/** When the value of one period is asked for; `asked` false: the rule leaves this period out, or it has not begun. */
export function dueOf({ due, announced, frequency }: EntryIndicator, period: number, today: string): Due {
  const found = dueEntries(due, announced, today, period).find((entry) => entry.period === period);
  if (found !== undefined) return { opensOn: found.opensOn, dueOn: found.dueOn, asked: true };
  const { end } = periodBounds(fromStorage(period, frequency));
  return { opensOn: addDays(end, 1), dueOn: addDays(end, due.dueDays), asked: false };
}
