import type { PersonState } from '@teilziel/identity/model';
import type { EntityManager } from 'typeorm';
import { OTHER_MEMBERSHIPS } from './people.queries';
import { Refusal } from './refusal';
import { withRight } from './with-right';

/** What a decision about one Kommune must know of the whole account; none of it is ever shown. */
export interface Account {
  readonly state: PersonState;
  readonly canSignIn: boolean;
  readonly mayCreateKommune: boolean;
  /** With a link that a Verwaltung had in hand: nobody knows yet whose mailbox the address is. */
  readonly openedByHand: boolean;
  /** Other Kommunen the person belongs to, and those where the access is open. */
  readonly others: number;
  readonly activeOthers: number;
}

interface AccountRow {
  readonly state: PersonState;
  readonly can_sign_in: boolean;
  readonly may_create_kommune: boolean;
  readonly opened_by_hand: boolean;
  readonly others: number;
  readonly active_others: number;
}

export async function accountOf(manager: EntityManager, kommuneId: number, personId: number): Promise<Account> {
  const [row]: AccountRow[] = await withRight('sign-in', () => manager.query(OTHER_MEMBERSHIPS, [personId, kommuneId]));
  if (row === undefined) throw new Refusal({ text: 'Dieses Konto gibt es nicht mehr.' }, 'NOT_FOUND');
  return {
    state: row.state,
    canSignIn: row.can_sign_in,
    mayCreateKommune: row.may_create_kommune,
    openedByHand: row.opened_by_hand,
    others: row.others,
    activeOthers: row.active_others,
  };
}
