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

/** Somebody else was faster. What both want anyway is no conflict. */
export function refuseStale(given: string, stored: string, wanted: string, what: string): void {
  if (given !== stored && stored !== wanted)
    throw refusal(
      `${what} wurde inzwischen geändert. Prüfen Sie den neuen Stand und ändern Sie ihn dann noch einmal.`,
      'version',
      'REFUSED',
    );
}
