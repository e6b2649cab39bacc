import type { EntityManager } from 'typeorm';
import { AccessClient } from './access-client';

/**
 * Adds a Kommune that was just made to what the running transaction may touch, and nothing else: no right, and not
 * beyond its end. Who may make one is for the caller to know.
 */
export async function enterKommune(manager: EntityManager, kommuneId: number): Promise<void> {
  const connection: unknown = await manager.queryRunner?.connect();
  if (!(connection instanceof AccessClient)) throw new Error('A Kommune is entered inside a transaction');
  connection.enter(kommuneId);
}
