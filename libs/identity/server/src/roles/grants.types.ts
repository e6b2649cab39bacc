import type { HeldByPerson } from '@teilziel/identity/model';
import type { HeldRole } from '@teilziel/kommune/model';

/** A grant as the rules need it. */
export interface KommuneGrant extends HeldRole, HeldByPerson {
  readonly grantId: number;
}
