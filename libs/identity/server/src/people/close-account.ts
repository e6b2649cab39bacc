import type { EntityManager } from 'typeorm';
import { OneTimeLinkEntity } from '../entities/one-time-link.entity';
import { PersonEntity } from '../entities/person.entity';
import { SessionEntity } from '../entities/session.entity';

/**
 * No Kommune is open to the person any more: nothing signs them in, and they found no new Kommune either. Needs the right
 * "sign-in".
 */
export async function closeAccount(manager: EntityManager, personId: number): Promise<void> {
  await manager.delete(SessionEntity, { personId });
  await manager.delete(OneTimeLinkEntity, { personId });
  await manager.update(PersonEntity, { personId }, { state: 'deactivated', mayCreateKommune: false });
}
