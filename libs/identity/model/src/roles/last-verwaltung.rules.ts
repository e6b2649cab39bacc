import type { HeldRole } from '@teilziel/kommune/model';

/** A grant with whether its holder can sign in today: neither only invited nor deactivated. */
export interface HeldByPerson extends Pick<HeldRole, 'role' | 'validFrom' | 'validTo'> {
  readonly personId: number;
  readonly active: boolean;
}

const FOR_EVER = '9999-12-31';

function administeredOn(grants: readonly HeldByPerson[], today: string, day: string): boolean {
  return grants.some(
    ({ role, validFrom, validTo, active }) =>
      active && role === 'verwaltung' && validFrom <= today && (validTo === null || day <= validTo),
  );
}

/**
 * Whether a change leaves the Kommune someone who can give roles, today and without an end: otherwise only the
 * operator could open it again. What was not there before cannot be lost.
 */
export function keepsVerwaltung(
  before: readonly HeldByPerson[],
  after: readonly HeldByPerson[],
  today: string,
): boolean {
  return [today, FOR_EVER].every((day) => !administeredOn(before, today, day) || administeredOn(after, today, day));
}

export const LAST_VERWALTUNG =
  'Das ist die letzte Person mit der Rolle Verwaltung. Geben Sie erst einer anderen Person diese Rolle ohne Enddatum; sie muss ihre Einladung angenommen haben.';
