import { sameSide } from '@teilziel/statistics';
import type { ObsStatus } from '@teilziel/statistics';
import type { Assessed } from './assess-indicator';
import { storedPhrase, yearPhrase } from './period-phrase';
import { progressSentence } from './progress-sentence.rules';
import type { SentenceIndicator } from './progress-sentence.rules';
import { isOne, quantity } from './quantity-text';
import { totalColumn } from './series-table';
import type { SeriesTable } from './series-table';
import type { YearlySeries } from './yearly-series';

export interface StatusFacts {
  readonly indicator: SentenceIndicator;
  readonly table: SeriesTable;
  readonly yearly: YearlySeries;
  readonly breaks: readonly number[];
  /** The same as stored periods, for comparing periods within a year. */
  readonly storedBreaks: readonly number[];
  readonly assessed: Assessed | null;
}

/** Where the value stands, where it stood, and what the rule says to it. */
export function statusSentence(facts: StatusFacts): string {
  const { indicator, assessed } = facts;
  const value = valueSentence(facts);
  if (assessed === null || value === null) return value ?? absenceSentence(facts);
  return `${value} ${progressSentence(indicator, assessed, comparableValues(facts))}`;
}

function comparableValues({ yearly: { values, latest }, breaks }: StatusFacts): YearlySeries['values'] {
  const first = Math.max(-Infinity, ...breaks.filter((year) => latest !== null && year <= latest.year));
  return values.filter(({ year }) => year >= first);
}

const NOTHING_YET = 'Es liegt noch kein Wert vor.';
const ONLY_IN_PARTS = 'Werte liegen nur in der Aufteilung vor.';
const ONLY_IN_HIDDEN_PARTS = 'Werte liegen nur in der Aufteilung vor und werden nicht gezeigt.';
const SECRET = 'Der Wert ist geheim, weil er Rückschlüsse auf einzelne Personen zuließe.';
const SPAN = 5;

function absenceSentence({ table, assessed }: StatusFacts): string {
  const secret = totalColumn(table).some(({ status }) => status === 'Q');
  const state = secret ? SECRET : stateOfParts(table);
  return assessed === null ? state : `${state} Eine Bewertung ist noch nicht möglich.`;
}

/** A total that is not there is no reason to hide that its parts are. */
function stateOfParts({ columns }: SeriesTable): string {
  const parts = columns.flat();
  if (parts.some(({ value }) => value !== null)) return ONLY_IN_PARTS;
  return parts.some(({ status }) => status === 'Q') ? ONLY_IN_HIDDEN_PARTS : NOTHING_YET;
}

interface Compared {
  readonly status: ObsStatus;
  readonly now: { readonly value: number; readonly of: string };
  readonly then: { readonly value: number; readonly at: string } | null;
}

const SUBJECTS: Partial<Record<ObsStatus, string>> = { P: 'Der vorläufige Wert', E: 'Der geschätzte Wert' };

function valueSentence(facts: StatusFacts): string | null {
  const compared = comparedYears(facts) ?? comparedPeriods(facts);
  if (compared === null) return null;
  const { now, then, status } = compared;
  const figure = quantity(now.value, facts.indicator);
  const subject = SUBJECTS[status] ?? 'Der Wert';
  const current = `${subject} für ${now.of} beträgt ${figure}`;
  if (then === null) return `${current}.`;
  const earlier = quantity(then.value, facts.indicator);
  const were = isOne(then.value, facts.indicator) ? 'war es' : 'waren es';
  return `${current}; ${then.at} ${were} ${earlier === figure ? 'ebenfalls ' : ''}${earlier}.`;
}

/** The start of the window of the assessment, else the earliest comparable year of the last five. */
function comparedYears({ yearly, breaks, assessed, indicator }: StatusFacts): Compared | null {
  const { latest, values } = yearly;
  if (latest === null || latest.value === null) return null;
  const from =
    assessed?.block.window?.[0] ?? Math.max(latest.year - SPAN, ...breaks.filter((year) => year <= latest.year));
  const earlier = values.find(({ year, value }) => from <= year && year < latest.year && value !== null);
  return {
    status: latest.status,
    now: { value: latest.value, of: yearPhrase(latest.year, indicator.frequency).of },
    then:
      earlier && earlier.value !== null
        ? { value: earlier.value, at: yearPhrase(earlier.year, indicator.frequency).at }
        : null,
  };
}

/** Where no whole year can be formed: the latest period, and the same season one year before. */
function comparedPeriods({ table, indicator, storedBreaks }: StatusFacts): Compared | null {
  const total = totalColumn(table);
  const at = total.findLastIndex(({ value }) => value !== null);
  const [now, period] = [total[at], table.periods[at]];
  if (now === undefined || now.value === null || period === undefined) return null;
  const comparable = sameSide(period - 4, period, storedBreaks);
  const before = comparable ? (total[table.periods.indexOf(period - 4)]?.value ?? null) : null;
  return {
    status: now.status,
    now: { value: now.value, of: storedPhrase(period, indicator.frequency).of },
    then: before === null ? null : { value: before, at: storedPhrase(period - 4, indicator.frequency).at },
  };
}
