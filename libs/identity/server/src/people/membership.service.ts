import { Injectable } from '@nestjs/common';
import { berlinDay, Clock, currentAccess, inTransaction } from '@teilziel/platform';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditLog } from '../audit/audit-log';
import { FachamtAccountableEntity } from '../entities/fachamt-accountable.entity';
import { MembershipEntity } from '../entities/membership.entity';
import { PersonEntity } from '../entities/person.entity';
import { RoleGrantEntity } from '../entities/role-grant.entity';
import { keepingVerwaltung, memberOf } from '../roles/kommune-grants';
import { accountOf } from './account';
import { closeAccount } from './close-account';
import { forgetPerson } from './forget-person';
import { Refusal } from './refusal';
import { withRight } from './with-right';

/** Closes, opens and ends what a person has in one Kommune. What they have in another stays. */
@Injectable()
export class Memberships {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
  ) {}

  /** At once: the sessions go with the same transaction, and roles are asked for with every request anyway. */
  async deactivate(kommuneId: number, personId: number): Promise<void> {
    notOneself(personId, 'Den eigenen Zugang kann nur eine andere Person mit der Rolle Verwaltung sperren.');
    await this.changing(kommuneId, async (manager) => {
      const { state } = await memberOf(manager, kommuneId, personId);
      if (state === 'deactivated') throw new Refusal({ text: 'Der Zugang dieser Person ist schon gesperrt.' });
      await manager.update(MembershipEntity, { kommuneId, personId }, { state: 'deactivated' });
      const { activeOthers } = await accountOf(manager, kommuneId, personId);
      // Roles here are gone with the next request; what the person has in another Kommune is not ours to interrupt.
      if (activeOthers === 0) await withRight('sign-in', () => closeAccount(manager, personId));
      await this.audit.append(manager, { kommuneId, action: 'person-deactivated', details: { personId } });
    });
  }

  async reactivate(kommuneId: number, personId: number): Promise<void> {
    await inTransaction(this.dataSource, async (manager) => {
      const { state } = await memberOf(manager, kommuneId, personId);
      if (state === 'active') throw new Refusal({ text: 'Der Zugang dieser Person ist nicht gesperrt.' });
      await manager.update(MembershipEntity, { kommuneId, personId }, { state: 'active' });
      await reopenAccount(manager, kommuneId, personId);
      await this.audit.append(manager, { kommuneId, action: 'person-reactivated', details: { personId } });
    });
  }

  /** Ends the membership; who belongs to no other Kommune loses the account, and the name gives way to the pseudonym. */
  async remove(kommuneId: number, personId: number): Promise<void> {
    notOneself(personId, 'Sich selbst können Sie nicht entfernen. Ihr Konto löschen Sie unter „Mein Konto“.');
    await this.changing(kommuneId, async (manager) => {
      await memberOf(manager, kommuneId, personId);
      const { others, activeOthers } = await accountOf(manager, kommuneId, personId);
      await manager.delete(RoleGrantEntity, [
        { kommuneId, personId },
        { kommuneId, deputyFor: personId },
      ]);
      await manager.delete(FachamtAccountableEntity, { kommuneId, personId });
      await manager.delete(MembershipEntity, { kommuneId, personId });
      await withRight('sign-in', async () => {
        if (others === 0) await forgetPerson(manager, personId);
        else if (activeOthers === 0) await closeAccount(manager, personId);
      });
      await this.audit.append(manager, { kommuneId, action: 'person-removed', details: { personId } });
    });
  }

  private changing(kommuneId: number, work: (manager: EntityManager) => Promise<void>): Promise<void> {
    const today = berlinDay(this.clock.now());
    return inTransaction(this.dataSource, (manager) =>
      keepingVerwaltung(manager, kommuneId, today, () => work(manager)),
    );
  }
}

function notOneself(personId: number, text: string): void {
  if (currentAccess().personId === personId) throw new Refusal({ text });
}

/** An account that had been closed because no Kommune was left is one of this Kommune again. */
export async function reopenAccount(manager: EntityManager, kommuneId: number, personId: number): Promise<void> {
  const { state, canSignIn } = await accountOf(manager, kommuneId, personId);
  if (state !== 'deactivated') return;
  await withRight('sign-in', () =>
    manager.update(PersonEntity, { personId }, { state: canSignIn ? 'active' : 'invited' }),
  );
}
