import type { EntityManager, ObjectLiteral } from 'typeorm';
import { LOCK_KOMMUNE } from './kommune.queries';

/** Holds the tenant until the transaction ends, so that numbers within it are given one after the other. */
export async function lockKommune(manager: EntityManager, kommuneId: number): Promise<void> {
  await manager.query(LOCK_KOMMUNE, [kommuneId]);
}

/** The next free number of a table whose keys count within the Kommune. Needs `lockKommune` in the same transaction. */
export async function nextNumber<E extends ObjectLiteral>(
  manager: EntityManager,
  entity: new () => E,
  column: keyof E & string,
  kommuneId: number,
): Promise<number> {
  const found = await manager
    .createQueryBuilder(entity, 'numbered')
    .select(`max(numbered.${column})`, 'highest')
    .where('numbered.kommuneId = :kommuneId', { kommuneId })
    .getRawOne<{ highest: number | null }>();
  return (found?.highest ?? 0) + 1;
}
