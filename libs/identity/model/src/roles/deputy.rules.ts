import type { HeldRole } from '@teilziel/kommune/model';
import { heldOn } from '@teilziel/kommune/model';
import type { FieldProblem } from '../field-problem';
import { isIsoDay } from '../iso-day.rules';

export interface DeputyPeriod {
  readonly from: string;
  /** The last day, included. A deputy without an end would be a colleague with the same role. */
  readonly to: string;
}

export function checkDeputyPeriod({ from, to }: DeputyPeriod, today: string): FieldProblem[] {
  if (!isIsoDay(from)) return [{ field: 'from', text: 'Der erste Tag der Vertretung ist kein gültiges Datum.' }];
  if (!isIsoDay(to)) return [{ field: 'to', text: 'Eine Vertretung braucht einen letzten Tag.' }];
  if (to < from) return [{ field: 'to', text: 'Der letzte Tag liegt vor dem ersten.' }];
  if (from < today) return [{ field: 'from', text: 'Der erste Tag liegt in der Vergangenheit.' }];
  return [];
}

/**
 * The roles held today, for the time of the deputyship. A role that ends sooner ends sooner for the deputy too, and
 * nobody hands on what they only hold as a deputy.
 */
export function deputyGrants(
  held: readonly HeldRole[],
  personId: number,
  { from, to }: DeputyPeriod,
  today: string,
): HeldRole[] {
  return heldOn(held, today)
    .filter(({ deputyFor, validTo }) => deputyFor === null && (validTo === null || from <= validTo))
    .map(({ role, fachamtId, validTo }) => ({
      role,
      fachamtId,
      validFrom: from,
      validTo: validTo !== null && validTo < to ? validTo : to,
      deputyFor: personId,
    }));
}

export function isDeputyAlready(
  deputyHeld: readonly HeldRole[],
  personId: number,
  { from, to }: DeputyPeriod,
): boolean {
  return deputyHeld.some(
    ({ deputyFor, validFrom, validTo }) =>
      deputyFor === personId && validFrom <= to && (validTo === null || from <= validTo),
  );
}
