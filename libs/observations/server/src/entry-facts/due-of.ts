import { addDays, dueEntries, type DueEntry } from '@teilziel/observations/model';
import { fromStorage, periodBounds } from '@teilziel/statistics';
import type { EntryIndicator } from './entry-indicator';

export type Due = Pick<DueEntry, 'opensOn' | 'dueOn'> & { readonly asked: boolean };

interface Asked {
  readonly period: number;
  readonly today: string;
  readonly due: Due;
}

/** The last answer for an indicator that is remembered: a sheet is saved many times a day. */
const answered = new WeakMap<EntryIndicator, Asked>();

/** When the value of one period is asked for; `asked` false: the rule leaves this period out, or it has not begun. */
export function dueOf(indicator: EntryIndicator, period: number, today: string): Due {
  const before = answered.get(indicator);
  if (before?.period === period && before.today === today) return before.due;
  const due = computeDue(indicator, period, today);
  answered.set(indicator, { period, today, due });
  return due;
}

function computeDue({ due, announced, frequency }: EntryIndicator, period: number, today: string): Due {
  const found = dueEntries(due, announced, today, period).find((entry) => entry.period === period);
  if (found !== undefined) return { opensOn: found.opensOn, dueOn: found.dueOn, asked: true };
  const { end } = periodBounds(fromStorage(period, frequency));
  return { opensOn: addDays(end, 1), dueOn: addDays(end, due.dueDays), asked: false };
}
