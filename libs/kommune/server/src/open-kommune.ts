import { currentAccess, enterKommune, OperatorError } from '@teilziel/platform';
import type { EntityManager } from 'typeorm';

/** Own Kommunen are open anyway. Any other, also one that the work has just created, only the operator opens. */
export function mayOpen(kommuneId: number): boolean {
  const { kommunen, rights } = currentAccess();
  return kommunen.includes(kommuneId) || rights.includes('operator');
}

/** Opens the Kommune for the rest of the transaction: it may be younger than the list the work was begun with. */
export async function openKommune(
  manager: EntityManager,
  { kommuneId, ags }: { readonly kommuneId: number; readonly ags: string },
): Promise<void> {
  if (!mayOpen(kommuneId)) throw new OperatorError(`In der Kommune ${ags} dürfen Sie nicht arbeiten.`);
  if (!currentAccess().kommunen.includes(kommuneId)) await enterKommune(manager, kommuneId);
}
