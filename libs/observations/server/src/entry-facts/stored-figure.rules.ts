import { type Observation, type ObsStatus, statusHasValue } from '@teilziel/statistics';

/**
 * An emptied cell, or one whose base alone was entered so far: rows are never deleted, and a status that promises a
 * figure must have one (observation_absent_check). Releases show it as "…", entry as an empty field.
 */
const EMPTIED: ObsStatus = 'H';

/** "/": too uncertain to be shown; the one quality that is entered without its figure. */
const TOO_UNCERTAIN: ObsStatus = 'U';

export function toStored(given: Observation): Observation {
  const promises = statusHasValue(given.status) && given.status !== TOO_UNCERTAIN;
  const isOpen = given.numerator === null && given.value === null && promises;
  return isOpen ? { ...given, status: EMPTIED } : given;
}

export function fromStored<O extends Observation>(stored: O): O {
  return stored.status === EMPTIED ? { ...stored, status: 'A' } : stored;
}

/** Whether somebody has said something: a figure, or a sign for why there is none. */
export function isEntered({ numerator, denominator, value, status }: Observation): boolean {
  const hasFigure = numerator !== null || denominator !== null || value !== null;
  return hasFigure || !statusHasValue(status) || status === TOO_UNCERTAIN;
}

export const isSameFigure = (one: Observation, other: Observation): boolean =>
  one.numerator === other.numerator &&
  one.denominator === other.denominator &&
  one.value === other.value &&
  one.status === other.status;
