import type { EntityManager } from 'typeorm';
import { OneTimeLinkEntity } from '../entities/one-time-link.entity';
import { PersonCredentialEntity } from '../entities/person-credential.entity';
import { PersonLoginEntity } from '../entities/person-login.entity';
import { PersonEntity } from '../entities/person.entity';
import { RecoveryCodeEntity } from '../entities/recovery-code.entity';
import { SessionEntity } from '../entities/session.entity';

const SECRETS = [SessionEntity, OneTimeLinkEntity, RecoveryCodeEntity, PersonLoginEntity, PersonCredentialEntity];

/**
 * Nothing of the account stays but its row under the pseudonym: what the person entered keeps an author, who is nobody
 * any more. Needs the right "sign-in".
 */
export async function forgetPerson(manager: EntityManager, personId: number): Promise<void> {
  for (const entity of SECRETS) await manager.delete(entity, { personId });
  const { pseudonym } = await manager.findOneByOrFail(PersonEntity, { personId });
  await manager.update(
    PersonEntity,
    { personId },
    { name: pseudonym, email: null, state: 'deleted', mayCreateKommune: false },
  );
}
