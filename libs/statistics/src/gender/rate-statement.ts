import { tooFewCases } from '../progress/reliability-gate';
import type { Counts } from './newcombe';

export interface RateStatement {
  readonly rule: 'withheld' | 'no-cases' | 'too-few-cases' | 'shown';
  /** "." secret, "( )" shown in brackets, "" shown plainly. */
  readonly sign: '.' | '( )' | '';
  readonly wording: string;
  /** Whether the rate may be ranked or carry a light. */
  readonly reliable: boolean;
}

/** How a single rate is shown, before any comparison; the first rule that fits. */
export function rateStatement({ x, n }: Counts, threshold: number, hidden = false): RateStatement {
  if (hidden || (n > 0 && n < threshold)) return { rule: 'withheld', sign: '.', wording: '.', reliable: false };
  if (n === 0) return { rule: 'no-cases', sign: '', wording: 'keine Fälle', reliable: false };
  return tooFewCases({ numerator: x, denominator: n })
    ? { rule: 'too-few-cases', sign: '( )', wording: 'zu kleine Fallzahl', reliable: false }
    : { rule: 'shown', sign: '', wording: '', reliable: true };
}
