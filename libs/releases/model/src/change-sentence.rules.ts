import type { DestatisResult } from '@teilziel/statistics';
import type { Crossing } from './change.rules';
import type { IndicatorInput } from './compile-input';

export interface TargetPhrase {
  /** "Das Ziel" or "Der Zielbereich" */
  readonly subject: string;
  /** "zum Ziel", "dem Ziel" */
  readonly to: string;
  readonly dative: string;
  /** "60 %" */
  readonly figure: string;
  /** "60 % bis 2030", "mindestens 60 %" */
  readonly brief: string;
}

interface Still {
  readonly phrase: TargetPhrase | null;
  readonly since: string;
}

/**
 * The rule sees a change that the printed figures do not show. Then no sentence says that anything grew or shrank, and none
 * contradicts the word beside the symbol. Null where the usual sentence does not speak of change.
 */
export function unchangedSentence(
  { direction }: Pick<IndicatorInput, 'direction'>,
  result: DestatisResult,
  { phrase, since }: Still,
): string | null {
  const value = `Der Wert ist seit ${since} nahezu unverändert`;
  if (result.rule === 'direction' || phrase === null) return `${value}; ${wantedIn(direction)}`;
  if (result.rule === 'projection') {
    return result.symbol === 'STORM' ? `${value} und nähert sich ${phrase.dative} (${phrase.brief}) nicht.` : null;
  }
  if (result.targetMet !== true) return `${phrase.subject} (${phrase.brief}) ist nicht erreicht. ${value}.`;
  return result.symbol === 'SUN' ? null : `${phrase.subject} (${phrase.brief}) ist erreicht. ${value}.`;
}

export function crossingSentence({ from, to, distance }: Crossing, phrase: TargetPhrase, then: string): string {
  const before = `${then.charAt(0).toUpperCase()}${then.slice(1)}`;
  return `${before} lag der Wert ${from} ${phrase.dative} (${phrase.brief}), jetzt liegt er ${to}; der Abstand ist ${distance}.`;
}

export function wantedIn(direction: IndicatorInput['direction']): string {
  return `angestrebt ist ein ${direction === 'decrease' ? 'Rückgang' : 'Anstieg'}.`;
}
