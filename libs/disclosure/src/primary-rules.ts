import type { DisclosurePolicy, DisclosureRule } from './types';

/** Counts of one cell; null where unknown. */
export interface Counts {
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** Rates stand on at least ten persons. */
const SMALLEST_DENOMINATOR = 10;
/** Tables with the sex entries "divers" or "ohne Angabe": few persons in any Kommune. */
const THRESHOLD_DIVERS = 10;

/** Differences of decimals are taken as whole where they miss it by less than this. */
export const NOISE = 1e-6;

function between(count: number, threshold: number): boolean {
  return count > NOISE && count < threshold - NOISE;
}

export function thresholdOf(policy: DisclosurePolicy, isDivers: boolean): number {
  return isDivers ? Math.max(policy.threshold, THRESHOLD_DIVERS) : policy.threshold;
}

/**
 * Primary rules on the counts of one cell, whether printed or implied. `wholes` are the numerators of the cells it
 * is a part of, as far as known. Method: Mindestfallzahl of numerator, complement and denominator; group disclosure for
 * sensitive subjects (Hundepool et al., Statistical Disclosure Control).
 */
export function primaryRules(
  { numerator, denominator }: Counts,
  wholes: readonly number[],
  threshold: number,
  sensitive: boolean,
): readonly DisclosureRule[] {
  const rules: DisclosureRule[] = [];
  if (numerator !== null && between(numerator, threshold)) {
    rules.push('small-count');
  }
  if (denominator !== null && between(denominator, Math.max(threshold, SMALLEST_DENOMINATOR))) {
    rules.push('small-denominator');
  }
  if (numerator !== null && denominator !== null && between(denominator - numerator, threshold)) {
    rules.push('small-complement');
  }
  if (sensitive && numerator !== null && isGroupDisclosure(numerator, denominator, wholes)) {
    rules.push('group-disclosure');
  }
  return rules;
}

/** Nobody or everybody of those who could be counted. */
function isGroupDisclosure(numerator: number, denominator: number | null, wholes: readonly number[]): boolean {
  const groups = denominator === null ? wholes : [denominator];
  return groups.some((all) => all > NOISE && (Math.abs(numerator) <= NOISE || Math.abs(all - numerator) <= NOISE));
}
