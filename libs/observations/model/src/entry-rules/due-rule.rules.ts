import { fromStorage, PeriodError, periodLabel, type StoredFrequency, toStorage } from '@teilziel/statistics';
import type { DueEntry, DueRule } from '../due/due.types';
import { dueEntries } from '../due/due-entries';
import { fullDay, readPeriod } from './german-period.rules';

/** What is wrong, and with which field; the sentence says how to mend it. */
export interface RuleFault {
  readonly field: string;
  readonly message: string;
}

/** The same limits as `indicator_due_check`. */
const LONGEST_DUE = 730;
const RAREST = 40;

export const FREQUENCY_WORDS: Readonly<Record<StoredFrequency, { readonly one: string; readonly example: string }>> = {
  A: { one: 'Jahr', example: '2026' },
  S: { one: 'Halbjahr', example: '1. Halbjahr 2026' },
  Q: { one: 'Quartal', example: '3. Quartal 2026' },
  SY: { one: 'Schuljahr', example: '2026/27' },
};

const DAY = 86_400_000;
const isWhole = (count: number, least: number, most: number): boolean =>
  Number.isInteger(count) && count >= least && count <= most;

export function dueRuleFault({ dueDays, every }: Pick<DueRule, 'dueDays' | 'every'>): RuleFault | null {
  if (!isWhole(dueDays, 0, LONGEST_DUE))
    return { field: 'dueDays', message: `Frist: Bitte eine ganze Zahl von 0 bis ${LONGEST_DUE} Tagen eintragen.` };
  if (!isWhole(every, 1, RAREST))
    return { field: 'every', message: `Rhythmus: Bitte eine ganze Zahl von 1 bis ${RAREST} eintragen.` };
  return null;
}

/** The first period of an indicator as it was typed, stored; empty: no beginning. It must be one of its own kind. */
export function readFirstPeriod(text: string, frequency: StoredFrequency): number | null | RuleFault {
  if (text.trim() === '') return null;
  const period = readPeriod(text);
  const { one, example } = FREQUENCY_WORDS[frequency];
  if (period === null || period.frequency !== frequency)
    return {
      field: 'firstPeriod',
      message: `Erster Zeitraum: „${text.trim()}“ ist kein ${one}. Dieser Indikator zählt nach ${one}, zum Beispiel „${example}“.`,
    };
  return toStorage(period);
}

/** "2. Quartal 2026" of what is stored; null where it is nothing of this frequency (older data). */
export function storedPeriodLabel(stored: number, frequency: StoredFrequency): string | null {
  try {
    return periodLabel(fromStorage(stored, frequency));
  } catch (error) {
    if (error instanceof PeriodError) return null;
    throw error;
  }
}

const quarterOf = (day: string): number => 4 * Number(day.slice(0, 4)) + Math.floor((Number(day.slice(5, 7)) - 1) / 3);

/** The next deadlines from today on: what is waiting for a day of its source counts as still to come. */
export function nextDue(rule: DueRule, announced: ReadonlyMap<number, string>, today: string, count = 2): DueEntry[] {
  const horizon = new Date(Date.parse(`${today}T00:00:00Z`) + 366 * DAY * (rule.every + 2)).toISOString().slice(0, 10);
  const from = quarterOf(today) - 4;
  return dueEntries(rule, announced, horizon, from)
    .filter(({ dueOn }) => dueOn === null || dueOn >= today)
    .slice(0, count);
}

/** "3. Quartal 2026: fällig am 15.10.2026" */
export function dueSentence({ period, dueOn }: DueEntry, { frequency, dueDays }: DueRule): string {
  const label = periodLabel(fromStorage(period, frequency));
  if (dueOn !== null) return `${label}: fällig am ${fullDay(dueOn)}`;
  const days = dueDays === 1 ? 'einen Tag' : `${dueDays} Tage`;
  return dueDays === 0
    ? `${label}: fällig an dem Tag, an dem die Quelle veröffentlicht`
    : `${label}: fällig ${days}, nachdem die Quelle veröffentlicht`;
}

/** "15 Tage nach dem Ende jedes Quartals, ab 3. Quartal 2026": how a rule reads in the Protokoll and beside its fields. */
export function dueRuleText({ frequency, every, firstPeriod, dueDays, needsSourceRelease }: DueRule): string {
  const { one } = FREQUENCY_WORDS[frequency];
  const rhythm = every === 1 ? `jedes ${one}` : `jedes ${every}. ${one}`;
  const days = dueDays === 1 ? '1 Tag' : `${dueDays} Tage`;
  const since = firstPeriod === null ? '' : `, ab ${storedPeriodLabel(firstPeriod, frequency) ?? '?'}`;
  return `${rhythm}${since}, ${days} nach ${needsSourceRelease ? 'der Veröffentlichung der Quelle' : 'dem Ende'}`;
}

/** Periods that cannot be asked for yet, with the day where the source has announced one. */
export function waitingFor(rule: DueRule, announced: ReadonlyMap<number, string>, today: string): DueEntry[] {
  if (!rule.needsSourceRelease) return [];
  return dueEntries(rule, announced, today, quarterOf(today) - 4).filter(({ waiting }) => waiting);
}
