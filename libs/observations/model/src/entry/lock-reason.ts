import type { LockInput, LockReason } from './entry.types';

/**
 * Why the viewer cannot change the cell; null: the field is open. A late entry ends with its last day, both are days
 * in Europe/Berlin. What the Koordination returned is open whatever the deadline was.
 */
export function lockReason(input: LockInput): LockReason | null {
  const because = (kind: LockReason['kind'], day: string | null = null): LockReason => ({
    kind,
    day,
    today: input.today,
  });
  if (input.role === 'andere') return because('other-office');
  if (input.role !== 'erfassung') return because('read-only');
  switch (input.state) {
    case 'approved':
      return because('approved', input.decidedOn ?? null);
    case 'submitted':
      return because('submitted', input.submittedOn ?? null);
    case 'returned':
      return input.returnedCells.includes(input.cell) ? null : because('not-disputed');
    case 'open':
      return lockOfDays(input, because);
  }
}

type Because = (kind: LockReason['kind'], day?: string | null) => LockReason;

function lockOfDays({ opensOn, dueOn, exceptionEndsOn, today }: LockInput, because: Because): LockReason | null {
  if (opensOn === null) return because('source-silent');
  if (today < opensOn) return because('not-open', opensOn);
  if (dueOn === null || today <= dueOn) return null;
  if (exceptionEndsOn === null) return because('late', dueOn);
  return today <= exceptionEndsOn ? null : because('exception-ended', exceptionEndsOn);
}
