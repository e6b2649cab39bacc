import { fromStorage, periodBounds, type StoredFrequency, toStorage } from '@teilziel/statistics';
import type { DueEntry, DueRule } from './due.types';
import { addDays } from './iso-day.rules';

/**
 * The periods of an indicator from the stored period `from` on whose first day is past, oldest first, each once. A
 * value that is counted in the house can exist from the day after its period; one of a source from the day the source
 * publishes it, which may lie within the period (school statistics of a day in autumn) but never before it.
 */
export function dueEntries(
  rule: DueRule,
  sourceReleases: ReadonlyMap<number, string>,
  today: string,
  from: number,
): DueEntry[] {
  const entries: DueEntry[] = [];
  for (let index = firstIndex(rule, from); ; index += rule.every) {
    const period = { frequency: rule.frequency, index };
    const { start, end } = periodBounds(period);
    if (start > today) return entries;
    const stored = toStorage(period);
    const opensOn = rule.needsSourceRelease ? later(sourceReleases.get(stored), start) : addDays(end, 1);
    entries.push({
      period: stored,
      opensOn,
      dueOn: opensOn === null ? null : addDays(rule.needsSourceRelease ? opensOn : end, rule.dueDays),
      waiting: opensOn === null || opensOn > today,
    });
  }
}

/**
 * First asked period not before `from`. Without a first period the rhythm hangs on the calendar (every fourth year:
 * those divisible by four), so that it does not shift with `from`.
 */
function firstIndex(rule: DueRule, from: number): number {
  if (!Number.isInteger(rule.every) || rule.every < 1) {
    throw new RangeError(`Ein Wert kann nur in jedem 1., 2., 3. … Zeitraum fällig sein, nicht in jedem ${rule.every}.`);
  }
  const earliest = indexFrom(from, rule.frequency);
  const anchor = rule.firstPeriod === null ? 0 : fromStorage(rule.firstPeriod, rule.frequency).index;
  if (rule.firstPeriod !== null && earliest <= anchor) return anchor;
  return anchor + Math.ceil((earliest - anchor) / rule.every) * rule.every;
}

/** Index of the first period that ends in the quarter `stored` or later. */
function indexFrom(stored: number, frequency: StoredFrequency): number {
  const zero = toStorage({ frequency, index: 0 });
  const quarters = toStorage({ frequency, index: 1 }) - zero;
  return Math.ceil((stored - zero) / quarters);
}

function later(published: string | undefined, start: string): string | null {
  if (published === undefined) return null;
  return published > start ? published : start;
}
