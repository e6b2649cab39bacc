import { Injectable } from '@nestjs/common';
import type { Viewer } from '@teilziel/kommune/server';
import { lockKommune } from '@teilziel/kommune/server';
import { berlinDay, Clock } from '@teilziel/platform';
import { DataSource } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '../audit/audit-log';
import { FachamtAccountableEntity } from '../entities/fachamt-accountable.entity';
import { MembershipEntity } from '../entities/membership.entity';
import { PersonEntity } from '../entities/person.entity';
import { RoleGrantEntity } from '../entities/role-grant.entity';
import { forgetPerson } from '../people/forget-person';
import { Refusal } from '../people/refusal';
import { keepingVerwaltung } from '../roles/kommune-grants';
import type { HttpExchange } from '../sessions/http-exchange';
import { SessionService } from '../sessions/session.service';
import { acrossOwnKommunen, type OwnKommune } from './own-kommunen';
import { OwnerProof } from './owner-proof.service';

/** Löschung (Art. 17 DSGVO): the person goes; what they entered stays, signed by a pseudonym. */
@Injectable()
export class AccountDeletion {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly proof: OwnerProof,
    private readonly sessions: SessionService,
    private readonly log: AuditLog,
  ) {}

  async delete(viewer: Viewer, password: string, exchange: HttpExchange): Promise<void> {
    await this.proof.confirm(viewer, password, exchange);
    const { personId } = viewer;
    await acrossOwnKommunen(this.dataSource, viewer, (kommunen) =>
      this.dataSource.transaction(async (manager) => {
        // All locks of Kommunen before the first entry of the Protokoll, both in the order of their numbers.
        for (const { kommune_id: id } of kommunen) await lockKommune(manager, id);
        for (const kommune of kommunen) await this.leave(manager, kommune, personId);
        const { pseudonym } = await manager.findOneByOrFail(PersonEntity, { personId });
        await forgetPerson(manager, personId);
        const places = kommunen.length === 0 ? [0] : kommunen.map(({ kommune_id: id }) => id);
        for (const kommuneId of places) {
          await this.log.append(manager, { kommuneId, action: 'account-deleted', details: { pseudonym } });
        }
        await this.sessions.endOfRequest(manager, exchange);
      }),
    );
  }

  private async leave(
    manager: EntityManager,
    { kommune_id: kommuneId, name }: OwnKommune,
    personId: number,
  ): Promise<void> {
    const today = berlinDay(this.clock.now());
    await keepingVerwaltung(manager, kommuneId, today, async () => {
      await manager.delete(RoleGrantEntity, [
        { kommuneId, personId },
        { kommuneId, deputyFor: personId },
      ]);
      await manager.delete(FachamtAccountableEntity, { kommuneId, personId });
      await manager.delete(MembershipEntity, { kommuneId, personId });
    }).catch((error: unknown) => {
      throw error instanceof Refusal && error.extensions.code === 'LAST_VERWALTUNG' ? lastVerwaltungIn(name) : error;
    });
  }
}

const lastVerwaltungIn = (kommune: string): Refusal =>
  new Refusal(
    {
      text:
        `In ${kommune} sind Sie die letzte Person mit der Rolle Verwaltung. Geben Sie dort erst einer anderen Person diese ` +
        'Rolle ohne Enddatum; sie muss ihre Einladung angenommen haben. Danach können Sie Ihr Konto löschen.',
    },
    'LAST_VERWALTUNG',
  );
