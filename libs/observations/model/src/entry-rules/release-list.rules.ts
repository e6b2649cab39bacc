import {
  fromStorage,
  type Period,
  periodBounds,
  periodLabel,
  type StoredFrequency,
  toStorage,
} from '@teilziel/statistics';
import { FREQUENCY_WORDS } from './due-rule.rules';
import { readDay, readPeriod } from './german-period.rules';

/** A line of a pasted list: what it says, or why it says nothing. */
export interface ReleaseLine {
  readonly line: number;
  readonly text: string;
  readonly announced: { readonly period: number; readonly label: string; readonly day: string } | null;
  readonly error: string | null;
}

/** A source publishes within ten years of the period, or somebody mistyped the year. */
const LATEST_YEARS = 10;

const kinds = (frequencies: readonly StoredFrequency[]): string =>
  frequencies.map((frequency) => `„${FREQUENCY_WORDS[frequency].example}“`).join(' oder ');

/** A period a source may publish: one of the kinds its indicators count by; any kind where it has none yet. */
export function announcedPeriodFault(
  text: string,
  frequencies: readonly StoredFrequency[],
): { readonly period: Period } | { readonly fault: string } {
  const period = readPeriod(text);
  const asked = frequencies.length > 0 ? frequencies : (['A', 'Q'] as const);
  if (period === null)
    return { fault: `„${text.trim()}“ ist kein Zeitraum. Erwartet wird zum Beispiel ${kinds(asked)}.` };
  if (frequencies.length > 0 && !frequencies.some((frequency) => frequency === period.frequency))
    return { fault: `${periodLabel(period)} passt nicht: Diese Quelle liefert Zeiträume wie ${kinds(frequencies)}.` };
  return { period };
}

export function announcedDayFault(text: string, period: Period): { readonly day: string } | { readonly fault: string } {
  const day = readDay(text);
  if (day === null)
    return {
      fault:
        text.trim() === ''
          ? 'Der Tag fehlt. Erwartet wird zum Beispiel 15.10.2026.'
          : `„${text.trim()}“ ist kein Tag im Kalender. Erwartet wird zum Beispiel 15.10.2026.`,
    };
  const { start, end } = periodBounds(period);
  if (day < start) return { fault: `Der Tag liegt vor dem Beginn des Zeitraums ${periodLabel(period)}.` };
  if (Number(day.slice(0, 4)) > Number(end.slice(0, 4)) + LATEST_YEARS)
    return {
      fault: `Der Tag liegt mehr als ${LATEST_YEARS} Jahre nach ${periodLabel(period)}. Bitte das Jahr prüfen.`,
    };
  return { day };
}

function readLine(text: string, frequencies: readonly StoredFrequency[]): Pick<ReleaseLine, 'announced' | 'error'> {
  const [first = '', ...rest] = text.includes('\t') ? text.split('\t') : text.split(';');
  const found = announcedPeriodFault(first, frequencies);
  if ('fault' in found) return { announced: null, error: found.fault };
  const on = announcedDayFault(rest.find((part) => part.trim() !== '') ?? '', found.period);
  if ('fault' in on) return { announced: null, error: on.fault };
  const period = toStorage(found.period);
  return { announced: { period, label: periodLabel(found.period), day: on.day }, error: null };
}

/** Periods are stored by the quarter they end in: a Schuljahr and its last quarter have one day between them. */
function twice(label: string, before: { readonly line: number; readonly label: string }): string {
  if (label === before.label) return `${label} steht schon in Zeile ${before.line}.`;
  return `${label} endet im selben Quartal wie ${before.label} (Zeile ${before.line}): Beide haben bei einer Quelle denselben Tag.`;
}

/** A pasted list, period TAB (or semicolon) day; a line of headings and empty lines are passed over. */
export function readReleaseList(text: string, frequencies: readonly StoredFrequency[]): ReleaseLine[] {
  const seen = new Map<number, { readonly line: number; readonly label: string }>();
  return text
    .split(/\r?\n/)
    .map((content, index) => ({ content, line: index + 1 }))
    .filter(({ content, line }) => content.trim() !== '' && !(line === 1 && /^zeitraum\b/i.test(content.trim())))
    .map(({ content, line }): ReleaseLine => {
      const read = readLine(content, frequencies);
      const before = read.announced === null ? undefined : seen.get(read.announced.period);
      if (before !== undefined && read.announced !== null)
        return { line, text: content, announced: null, error: twice(read.announced.label, before) };
      if (read.announced !== null) seen.set(read.announced.period, { line, label: read.announced.label });
      return { line, text: content, ...read };
    });
}

/** Name of a stored period for a source: the first of its kinds that ends in that quarter. */
export function announcedLabel(
  stored: number,
  frequencies: readonly StoredFrequency[],
): { readonly label: string; readonly frequency: StoredFrequency } {
  const order: readonly StoredFrequency[] = [...frequencies, 'Q'];
  const fits = ({ every, rest }: { every: number; rest: number }): boolean => stored % every === rest;
  const shapes = {
    A: { every: 4, rest: 3 },
    SY: { every: 4, rest: 2 },
    S: { every: 2, rest: 1 },
    Q: { every: 1, rest: 0 },
  };
  const frequency = order.find((one) => fits(shapes[one])) ?? 'Q';
  return { frequency, label: periodLabel(fromStorage(stored, frequency)) };
}
