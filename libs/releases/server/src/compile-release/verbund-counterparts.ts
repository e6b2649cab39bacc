import type { EntityManager } from 'typeorm';
import { FIND_VERBUND_COUNTERPARTS, FIND_VERBUND_SIBLINGS } from './release-store.queries';

/** Somebody whose figures add up with those of the Kommune. */
export interface Counterpart {
  readonly kommune_id: number;
  readonly side: 'verbund' | 'member' | 'sibling';
}

export function counterpartsOf(manager: EntityManager, kommuneId: number): Promise<Counterpart[]> {
  return manager.query(FIND_VERBUND_COUNTERPARTS, [kommuneId]);
}

/** The other members of its Verbünde; readable only where these are entered. */
export async function siblingsOf(
  manager: EntityManager,
  kommuneId: number,
  counterparts: readonly Counterpart[],
): Promise<Counterpart[]> {
  const verbuende = counterparts.flatMap((one) => (one.side === 'verbund' ? [one.kommune_id] : []));
  return verbuende.length === 0 ? [] : manager.query(FIND_VERBUND_SIBLINGS, [kommuneId, verbuende]);
}
