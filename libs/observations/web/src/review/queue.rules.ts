import type { ReviewLineFragment } from '@teilziel/graphql-client';
import { parsePeriod, PeriodError, toStorage } from '@teilziel/statistics';

export interface EntryAddress {
  readonly period: string;
  readonly code: string;
}

/** A typed address may hold anything; what is no period is no entry of the queue. */
function storedPeriod(code: string): number | null {
  try {
    return toStorage(parsePeriod(code));
  } catch (error) {
    if (error instanceof PeriodError) return null;
    throw error;
  }
}

/** The cockpit names the quarter a yearly value ends in, the queue the year: both mean the same entry. */
export const sameEntry = (one: EntryAddress, other: EntryAddress): boolean =>
  one.code === other.code && (one.period === other.period || storedPeriod(one.period) === storedPeriod(other.period));

export const withoutFinding = ({ errors, hints }: ReviewLineFragment): boolean => errors + hints === 0;

/** Errors, then hints, then what is plain; who submitted first comes first within each. */
export function byFindings(items: readonly ReviewLineFragment[]): readonly ReviewLineFragment[] {
  return items.toSorted(
    (one, other) =>
      other.errors - one.errors ||
      other.hints - one.hints ||
      (one.submittedAt ?? '').localeCompare(other.submittedAt ?? ''),
  );
}

/** What comes after an entry; after the last the first again. Null where no other is left. */
export function nextOf(items: readonly ReviewLineFragment[], current: EntryAddress): ReviewLineFragment | null {
  const at = items.findIndex((item) => sameEntry(item, current));
  const next = items[(at + 1) % Math.max(1, items.length)];
  return next === undefined || sameEntry(next, current) ? null : next;
}
