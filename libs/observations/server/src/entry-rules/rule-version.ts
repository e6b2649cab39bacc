import type { DueRule, RuleSetting } from '@teilziel/observations/model';
import { refusal } from '../refusal';

type StoredDueRule = Omit<DueRule, 'frequency'>;

/** What somebody saw when they began to change it; the same words mean the same rule, so own second saves never collide. */
export const versionOfDue = ({ dueDays, every, firstPeriod, needsSourceRelease }: StoredDueRule): string =>
  [dueDays, every, firstPeriod ?? '-', needsSourceRelease ? 1 : 0].join('/');

/** The version of a rule that is not set by the indicator. */
export const DEFAULT_VERSION = 'standard';

export function versionOfCheck({ severity, active, params }: RuleSetting): string {
  const figures = Object.entries(params)
    .map(([name, figure]) => `${name}=${figure}`)
    .sort();
  return [severity, active ? 1 : 0, ...figures].join('/');
}

export interface Versions {
  /** What the person saw, what stands there, what the person wants. */
  readonly seen: string;
  readonly stored: string;
  readonly wanted: string;
}

/** Somebody else was faster: says what holds now, so that saving once more is a decision. One and the same wish is none. */
export function refuseStale({ seen, stored, wanted }: Versions, what: string, now: string): void {
  if (seen === stored || stored === wanted) return;
  throw refusal(
    `${what} wurde inzwischen geändert. Jetzt gilt: ${now}. Wenn Ihre Angaben gelten sollen, speichern Sie noch einmal.`,
    'version',
    'REFUSED',
  );
}
