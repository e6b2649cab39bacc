import { exactSum } from './decimal';
import type { ObsStatus, Observation } from './observation';
import type { Aggregation } from './progress.types';
import { rateOf } from './rounding';
import { mergeStatus, statusHasValue } from './status';

/** A part of a sum; null where the row does not exist at all. */
export type Part = Observation | null;

/** Additive quantities: a sum over time or place has a meaning. */
const ADDITIVE: readonly Aggregation[] = ['stock', 'average-stock', 'flow'];

/** An observation that has something to add. */
export type Figure = Observation & ({ readonly numerator: number } | { readonly value: number });

export function hasFigure(part: Part): part is Figure {
  return part !== null && statusHasValue(part.status) && (part.numerator !== null || part.value !== null);
}

export function isRate(part: Observation): boolean {
  return part.numerator !== null && part.denominator !== null;
}

/** The countable quantity: numerator of a count, else the plain value. */
function quantity(part: Observation): number | null {
  return part.numerator ?? part.value;
}

export function missing(status: ObsStatus): Observation {
  return { numerator: null, denominator: null, value: null, status };
}

/**
 * What a sum is where a part has no figure: Q if a part is secret (the sum would give it away), the common reason if
 * all parts share one (M: cannot exist), else O.
 */
export function missingBecauseOf(parts: readonly Part[]): Observation {
  const reasons = new Set(parts.map((part) => (part === null || hasFigure(part) ? 'O' : part.status)));
  const [only] = reasons;
  if (reasons.has('Q')) {
    return missing('Q');
  }
  return missing(reasons.size === 1 && only !== undefined && !statusHasValue(only) ? only : 'O');
}

/** Observation of a numerator and a denominator; a denominator of 0 leaves no rate (M). */
export function rateObservation(
  numerator: number,
  denominator: number,
  factor: number,
  status: ObsStatus,
): Observation {
  const value = rateOf(numerator, denominator, factor);
  return { numerator, denominator, value, status: value === null ? 'M' : status };
}

/** Observation of a count or amount, kept in the column (numerator or value) that the parts use. */
export function plainObservation(like: Observation, figure: number, status: ObsStatus): Observation {
  return { numerator: like.numerator === null ? null : figure, denominator: null, value: figure, status };
}

/** `value` set from numerator and denominator where there is a pair, from a lone numerator else. */
export function withValue(observation: Observation, factor: number): Observation {
  if (!hasFigure(observation)) {
    return observation;
  }
  if (observation.numerator !== null && observation.denominator !== null) {
    return rateObservation(observation.numerator, observation.denominator, factor, observation.status);
  }
  return { ...observation, value: quantity(observation) };
}

/** Σ quantity over parts that all have a figure; null where a part is a rate or has none. */
export function summed(parts: readonly Part[]): { readonly figure: number; readonly like: Observation } | null {
  const [first] = parts;
  const figures = parts.map((part) => (hasFigure(part) && !isRate(part) ? quantity(part) : null));
  if (!hasFigure(first ?? null) || first === null || first === undefined || figures.includes(null)) {
    return null;
  }
  return { figure: exactSum(figures.filter((figure) => figure !== null)), like: first };
}

export function statusOf(parts: readonly Part[]): ObsStatus {
  return mergeStatus(parts.map((part) => part?.status ?? 'O'));
}

/**
 * Municipalities → Verbund: Σ numerator / Σ denominator × factor for rates (never the mean of rates), the sum for counts
 * and amounts. Any member without a figure (or null) → no figure, status O (Q if one is secret). Rates without their
 * counts, medians, indices and distinct persons (`not-additive`) are refused: no figure, status O. The status is the
 * worst of the members. Method: Quotenbildung der amtlichen Statistik.
 */
export function sumMembers(members: readonly Part[], aggregation: Aggregation, factor = 1): Observation {
  if (members.length === 0 || aggregation === 'not-additive') {
    return missing('O');
  }
  if (!members.every(hasFigure)) {
    return missingBecauseOf(members);
  }
  const pairs = members.filter(isRate);
  if (pairs.length === members.length) {
    return rateObservation(
      exactSum(pairs.map((pair) => pair.numerator ?? 0)),
      exactSum(pairs.map((pair) => pair.denominator ?? 0)),
      factor,
      statusOf(members),
    );
  }
  const sum = ADDITIVE.includes(aggregation) ? summed(members) : null;
  return sum === null ? missing('O') : plainObservation(sum.like, sum.figure, statusOf(members));
}
