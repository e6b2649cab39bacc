import { exactDifference } from '@teilziel/statistics';
import type { YearlyValue } from '@teilziel/statistics';
import type { TargetInput } from './compile-input';
import { quantity } from './quantity-text';
import type { UnitOfText } from './quantity-text';

/** First and last value of the window of the assessment. */
export interface WindowEnds {
  readonly first: number;
  readonly last: number;
}

export function windowEnds(window: readonly [number, number], values: readonly YearlyValue[]): WindowEnds | null {
  const [first, last] = window.map((year) => values.find((one) => one.year === year)?.value ?? null);
  return typeof first === 'number' && typeof last === 'number' ? { first, last } : null;
}

/** Both print alike: a reader would see "ebenfalls 62,0 %" and be told that the distance grew. */
export function isNearlyUnchanged(ends: WindowEnds | null, format: UnitOfText): boolean {
  return ends !== null && quantity(ends.first, format) === quantity(ends.last, format);
}

export interface Crossing {
  readonly from: 'unter' | 'über';
  readonly to: 'darunter' | 'darüber';
  readonly distance: 'kleiner geworden' | 'gewachsen' | 'gleich geblieben';
}

/**
 * A value that left the Zielbereich on the other side. The rule measures both ends against the bound that is nearer
 * today; true distances are those to the bound nearer at the time (69 is 6 below 75, 93 is 3 above 90).
 */
export function crossedCorridor(ends: WindowEnds | null, { kind, lower, upper }: TargetInput): Crossing | null {
  if (ends === null || kind !== 'corridor' || lower === null || upper === null) return null;
  const { first, last } = ends;
  const rising = first < lower && last > upper;
  if (!rising && !(first > upper && last < lower)) return null;
  const [before, after] = rising
    ? [exactDifference(lower, first), exactDifference(last, upper)]
    : [exactDifference(first, upper), exactDifference(lower, last)];
  const distance = after < before ? 'kleiner geworden' : after > before ? 'gewachsen' : 'gleich geblieben';
  return rising ? { from: 'unter', to: 'darüber', distance } : { from: 'über', to: 'darunter', distance };
}
