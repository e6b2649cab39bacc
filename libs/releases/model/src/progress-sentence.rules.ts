import { DEFAULT_METHOD } from '@teilziel/statistics';
import type { DestatisResult, Frequency, YearlyValue } from '@teilziel/statistics';
import type { Assessed } from './assess-indicator';
import { crossedCorridor, isNearlyUnchanged, windowEnds } from './change.rules';
import { crossingSentence, unchangedSentence, wantedIn } from './change-sentence.rules';
import type { TargetPhrase } from './change-sentence.rules';
import type { IndicatorInput, TargetInput } from './compile-input';
import { methodSentence, overrideSentence } from './method-sentence.rules';
import { yearPhrase } from './period-phrase';
import type { YearPhrase } from './period-phrase';
import { corridorQuantity, isOne, quantity, targetQuantity } from './quantity-text';
import type { UnitOfText } from './quantity-text';
import { yearOfStored } from './stored-period';

export type SentenceIndicator = Pick<IndicatorInput, 'unit' | 'decimals' | 'direction' | 'frequency'>;

/** What the rule found, and what a person set in its place. Monitoring describes: no cause, no praise, no blame. */
export function progressSentence(
  indicator: SentenceIndicator,
  assessed: Assessed,
  values: readonly YearlyValue[],
): string {
  const { provisional = false, override } = assessed.block;
  return [
    ruleSentence(indicator, assessed, values),
    ...(provisional ? ['Die Bewertung ist vorläufig.'] : []),
    ...(override === undefined ? [] : [overrideSentence(override)]),
  ].join(' ');
}

function ruleSentence(
  indicator: SentenceIndicator,
  { block, result, target, cutBy }: Assessed,
  values: readonly YearlyValue[],
): string {
  if (result === null && block.window !== null) return methodSentence(block, indicator.frequency);
  if (result === null || result.window === null) {
    return cutBy === null
      ? refusalSentence(result, block.reason, values)
      : suspendedSentence(yearPhrase(cutBy, indicator.frequency), values, block.method === DEFAULT_METHOD);
  }
  const { at: then, since } = yearPhrase(result.window[0], indicator.frequency);
  const phrase = target && targetPhrase(indicator, target);
  const ends = windowEnds(result.window, values);
  const unchanged = result.avg !== 0 && isNearlyUnchanged(ends, indicator);
  const still = unchanged ? unchangedSentence(indicator, result, { phrase, since }) : null;
  if (still !== null) return still;
  if (result.rule === 'direction' || target === null || phrase === null) {
    return directionSentence(indicator, result, since);
  }
  const crossed = crossedCorridor(ends, target);
  if (crossed !== null) return crossingSentence(crossed, phrase, then);
  if (result.rule === 'projection') return projectionSentence(indicator, { result, target, phrase, values });
  if (result.targetMet !== true) {
    const change = result.symbol === 'CLOUD' ? 'kleiner geworden' : 'nicht kleiner geworden';
    return `${phrase.subject} (${phrase.brief}) ist nicht erreicht; der Abstand ist seit ${since} ${change}.`;
  }
  if (target.kind === 'corridor') return `Er liegt im Zielbereich (${phrase.figure}).`;
  const met = `${phrase.subject} (${phrase.brief}) ist erreicht.`;
  return result.symbol === 'SUN' ? met : `${met} Seit ${since} geht die Entwicklung in die andere Richtung.`;
}

/** Values across a break are never counted together, so the old years do not help. */
function suspendedSentence({ of }: YearPhrase, values: readonly YearlyValue[], needsFour: boolean): string {
  const known = values.filter(({ value }) => value !== null).length;
  const years =
    known === 1
      ? 'gibt es erst ein vergleichbares Jahr'
      : `gibt es erst ${NUMBER_WORDS[known] ?? ''} vergleichbare Jahre`;
  const need = needsFour ? ', nötig sind vier' : '';
  return `Die Bewertung ist ausgesetzt: Seit dem Bruch der Reihe (${of.replace('das ', '')}) ${years}${need}.`;
}

const NUMBER_WORDS = ['keines', 'eines', 'zwei', 'drei'];

function refusalSentence(result: DestatisResult | null, reason: string | null, values: readonly YearlyValue[]): string {
  if (result !== null && result.points > 0 && result.points < NUMBER_WORDS.length) {
    const verb = result.points === 1 ? 'ist es' : 'sind es';
    // Every second year a survey: more values than years in a row, so the row has to be named.
    const inRow = values.filter(({ value }) => value !== null).length > result.points ? ' in Folge' : '';
    return `Noch keine Bewertung: Dafür braucht es vier vergleichbare Jahre${inRow}, bisher ${verb} ${NUMBER_WORDS[result.points]}.`;
  }
  if (reason === null) return 'Keine Bewertung.';
  return reason.startsWith('Die Bewertung') ? reason : `Keine Bewertung: ${reason}`;
}

export function targetPhrase(indicator: SentenceIndicator, target: TargetInput): TargetPhrase {
  const figure = figureOf(indicator, target);
  const corridor = target.kind === 'corridor';
  const until = target.period === null ? '' : yearWords(target.period, indicator.frequency, corridor);
  const bound = indicator.direction === 'decrease' ? 'höchstens' : 'mindestens';
  return {
    subject: corridor ? 'Der Zielbereich' : 'Das Ziel',
    to: corridor ? 'zum Zielbereich' : 'zum Ziel',
    dative: corridor ? 'dem Zielbereich' : 'dem Ziel',
    figure,
    brief: corridor || until !== '' ? `${figure}${until}` : `${bound} ${figure}`,
  };
}

function figureOf(format: UnitOfText, target: TargetInput): string {
  if (target.kind === 'corridor') return corridorQuantity(target.lower, target.upper, format);
  return target.value === null ? '' : targetQuantity(target.value, format);
}

/** " bis 2030"; a corridor has its own "bis", so there it is " im Jahr 2030". */
function yearWords(stored: number, frequency: Frequency, corridor: boolean): string {
  const { at, until } = yearPhrase(yearOfStored(stored), frequency);
  if (!corridor) return ` bis ${until}`;
  return frequency === 'SY' ? ` ${at}` : ` im Jahr ${at}`;
}

interface Projected {
  readonly result: DestatisResult;
  readonly target: TargetInput;
  readonly phrase: TargetPhrase;
  readonly values: readonly YearlyValue[];
}

function projectionSentence(indicator: SentenceIndicator, { result, target, phrase, values }: Projected): string {
  const assessedYear = result.window?.[1] ?? 0;
  const targetYear = target.period === null ? assessedYear : yearOfStored(target.period);
  if (targetYear <= assessedYear) {
    return `${phrase.subject} (${phrase.brief}) ist nicht erreicht.`;
  }
  if (result.symbol === 'STORM') {
    const change = result.avg === 0 ? 'gleich geblieben' : 'gewachsen';
    return `Der Abstand ${phrase.to} (${phrase.brief}) ist ${change}.`;
  }
  const projected = withinBounds(result.proj ?? 0, indicator.unit, values);
  const wouldBe = isOne(projected, indicator) ? 'wäre es' : 'wären es';
  const year = yearPhrase(targetYear, indicator.frequency).at;
  const isOrAre = Math.abs(target.value ?? 0) === 1 ? 'ist' : 'sind';
  return `In diesem Tempo ${wouldBe} ${year} rund ${quantity(projected, indicator)}, das Ziel ${isOrAre} ${phrase.figure}.`;
}

/** A straight line leaves the possible: shares end at 100, what was never negative ends at 0. For display only (METHODS 1.6). */
function withinBounds(projection: number, unit: string, values: readonly YearlyValue[]): number {
  const seen = values.flatMap(({ value }) => (value === null ? [] : [value]));
  const floor = seen.every((value) => value >= 0) ? 0 : -Infinity;
  const ceiling = unit === '%' && seen.every((value) => value <= 100) ? 100 : Infinity;
  return Math.min(Math.max(projection, floor), ceiling);
}

function directionSentence({ direction }: SentenceIndicator, result: DestatisResult, since: string): string {
  const moved = direction === 'decrease' ? 'gesunken' : 'gestiegen';
  const wanted = wantedIn(direction);
  switch (result.symbol) {
    case 'SUN':
      return `Der Wert ist seit ${since} ${moved}, auch zuletzt; ${wanted}`;
    case 'PARTLY':
      return `Der Wert ist seit ${since} ${moved}, zuletzt aber nicht; ${wanted}`;
    case 'CLOUD':
      return `Der Wert ist zuletzt ${moved}, seit ${since} insgesamt aber nicht; ${wanted}`;
    default:
      return `Der Wert ist weder seit ${since} noch zuletzt ${moved}; ${wanted}`;
  }
}
