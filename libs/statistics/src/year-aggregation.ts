import {
  hasFigure,
  isRate,
  missing,
  missingBecauseOf,
  type Part,
  plainObservation,
  rateObservation,
  statusOf,
  summed,
  withValue,
} from './aggregation';
import { exactSum } from './decimal';
import type { Observation } from './observation';
import type { Aggregation } from './progress.types';

export interface YearOptions {
  /** 100 for per cent; 1 where nothing is said. */
  readonly factor?: number;
  /** Stock at the end of the year before: turns `average-stock` into the chronological mean (half weights at both ends). */
  readonly previousYearEnd?: Observation;
}

/**
 * The parts of a year (four quarters, in order; also two half-years) → the year.
 *
 * - `stock`, `rate-of-stocks`: the last part (Stichtag at the year's end)
 * - `average-stock`: mean of the parts, or chronological mean with `previousYearEnd`
 * - `flow`: sum; `rate-of-flows`: Σ numerator / Σ denominator; `flow-over-stock`: Σ numerator / mean denominator
 * - `not-additive` (distinct persons, medians, indices): no figure, the year needs a value of its own
 *
 * A part that is needed and has no figure → no figure, status O (Q if it is secret): never a silent sum. The status is
 * the worst of the parts used. Method: Zeitraum- und Stichtagskonventionen der amtlichen Statistik.
 */
export function quartersToYear(
  aggregation: Aggregation,
  quarters: readonly Part[],
  options: YearOptions = {},
): Observation {
  const factor = options.factor ?? 1;
  const used = aggregation === 'stock' || aggregation === 'rate-of-stocks' ? quarters.slice(-1) : quarters;
  if (aggregation === 'not-additive') {
    return missing('O');
  }
  const last = used.at(-1) ?? null;
  if (last === null || !used.every(hasFigure)) {
    return missingBecauseOf(used);
  }
  switch (aggregation) {
    case 'stock':
    case 'rate-of-stocks':
      return withValue(last, factor);
    case 'flow':
      return sumOfYear(used);
    case 'average-stock':
      return meanOfYear(used, options.previousYearEnd ?? null, factor);
    case 'rate-of-flows':
      return rateOfYear(used, 1, factor);
    case 'flow-over-stock':
      return rateOfYear(used, used.length, factor);
  }
}

function sumOfYear(parts: readonly Observation[]): Observation {
  const sum = summed(parts);
  return sum === null ? missing('O') : plainObservation(sum.like, sum.figure, statusOf(parts));
}

/** Chronological mean: the ends of the year before and of the last part count half each (trapezium rule). */
function meanOfYear(parts: readonly Observation[], previous: Part, factor: number): Observation {
  if (parts.every(isRate)) {
    return rateOfYear(parts, 1, factor);
  }
  const sum = summed(parts);
  if (sum === null) {
    return missing('O');
  }
  if (!hasFigure(previous)) {
    return plainObservation(sum.like, sum.figure / parts.length, statusOf(parts));
  }
  const ends = summed([previous, ...parts.slice(-1)]);
  const total =
    ends === null ? null : exactSum([2 * sum.figure, ends.figure, -2 * (summed(parts.slice(-1))?.figure ?? 0)]);
  return total === null
    ? missing('O')
    : plainObservation(sum.like, total / (2 * parts.length), statusOf([previous, ...parts]));
}

/** Σ numerator / (Σ denominator / `share`); refused for rates that come without their counts. */
function rateOfYear(parts: readonly Observation[], share: number, factor: number): Observation {
  if (!parts.every(isRate)) {
    return missing('O');
  }
  const numerator = exactSum(parts.map((part) => part.numerator ?? 0));
  const denominator = exactSum(parts.map((part) => part.denominator ?? 0)) / share;
  return rateObservation(numerator, denominator, factor, statusOf(parts));
}
