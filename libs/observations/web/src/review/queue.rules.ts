import type { ReviewLineFragment } from '@teilziel/graphql-client';

export interface EntryAddress {
  readonly period: string;
  readonly code: string;
}

export const sameEntry = (one: EntryAddress, other: EntryAddress): boolean =>
  one.period === other.period && one.code === other.code;

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
