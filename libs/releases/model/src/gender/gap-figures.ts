import { exactDifference, gapStatement, roundHalfAwayFromZero, statusHasValue } from '@teilziel/statistics';
import type { BySex, GapStatement, Observation } from '@teilziel/statistics';
import type { GapFigures } from './gender.types';

/** Bounds come out of square roots: beyond the sixth digit they are noise, and a release must be the same everywhere. */
const DIGITS = 6;

const bound = (value: number | undefined): number | null =>
  value === undefined ? null : roundHalfAwayFromZero(value, DIGITS);

function figuresOf({ rule, gapPoints, intervalPoints }: GapStatement): GapFigures {
  return { rule, points: gapPoints, lower: bound(intervalPoints?.[0]), upper: bound(intervalPoints?.[1]) };
}

const SECRET: GapFigures = { rule: 'withheld', points: null, lower: null, upper: null };

const isSecret = (observation: Observation | undefined): boolean =>
  observation?.status === 'Q' || observation?.status === 'K';

interface Pair {
  readonly one: Observation | undefined;
  readonly other: Observation | undefined;
  /** Null: counts are missing or no share. */
  readonly counts: BySex | null;
}

/** One gap from what is shown; null where one of the two was not recorded. */
export function gapFigures({ one, other, counts }: Pair, threshold: number): GapFigures | null {
  if (isSecret(one) || isSecret(other)) return SECRET;
  if (counts !== null) return figuresOf(gapStatement(counts, threshold));
  const [left, right] = [shownValue(one), shownValue(other)];
  if (left === null || right === null) return null;
  return { rule: 'no-counts', points: exactDifference(left, right), lower: null, upper: null };
}

function shownValue(observation: Observation | undefined): number | null {
  return observation !== undefined && statusHasValue(observation.status) ? observation.value : null;
}
