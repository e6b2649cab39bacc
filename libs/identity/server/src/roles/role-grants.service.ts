import { Injectable } from '@nestjs/common';
import {
  alreadyHeld,
  checkDeputyPeriod,
  checkGrant,
  type DeputyPeriod,
  deputyGrants,
  endGrant,
  type GrantEntry,
  grantDraft,
  isDeputyAlready,
} from '@teilziel/identity/model';
import { type HeldRole, heldOn, type Role } from '@teilziel/kommune/model';
import { lockKommune, nextNumber } from '@teilziel/kommune/server';
import { berlinDay, Clock, inTransaction } from '@teilziel/platform';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditLog } from '../audit/audit-log';
import { RoleGrantEntity } from '../entities/role-grant.entity';
import { Refusal, refuseProblems } from '../people/refusal';
import { currentAuthor, fachamtNames, keepingVerwaltung, listGrants, memberOf } from './kommune-grants';

/** Gives and ends roles of one Kommune; it is the caller's own (`viewerKommune`), and the database opens no other. */
@Injectable()
export class RoleGrants {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
  ) {}

  grant(kommuneId: number, personId: number, entry: GrantEntry): Promise<void> {
    return inTransaction(this.dataSource, async (manager) => {
      await lockKommune(manager, kommuneId);
      await this.activeMember(manager, kommuneId, personId);
      await this.add(manager, kommuneId, personId, [entry]);
    });
  }

  /** In the transaction of the caller, who holds the Kommune and has seen to the membership. */
  async add(
    manager: EntityManager,
    kommuneId: number,
    personId: number,
    entries: readonly GrantEntry[],
  ): Promise<void> {
    const today = berlinDay(this.clock.now());
    const fachaemter = await fachamtNames(manager, kommuneId);
    const held: HeldRole[] = (await listGrants(manager, kommuneId)).filter((grant) => grant.personId === personId);
    for (const entry of entries) {
      const draft = grantDraft(entry, today);
      refuseProblems(checkGrant(draft, today, new Set(fachaemter.keys())));
      if (alreadyHeld(draft, held)) throw new Refusal({ field: 'role', text: 'Diese Rolle hat die Person schon.' });
      const grant = { ...draft, deputyFor: null };
      await this.insert(manager, kommuneId, personId, [grant]);
      held.push(grant);
      const { role, validFrom, validTo, fachamtId } = draft;
      const fachamt = fachamtId === null ? null : (fachaemter.get(fachamtId) ?? null);
      await this.audit.append(manager, {
        kommuneId,
        action: 'role-granted',
        details: { personId, role, fachamt, validFrom, validTo },
      });
    }
  }

  /** Only when nobody gave it yet, in the transaction of the caller. */
  async ensure(manager: EntityManager, kommuneId: number, personId: number, role: Role): Promise<void> {
    const held = (await listGrants(manager, kommuneId)).filter((grant) => grant.personId === personId);
    const has = heldOn(held, berlinDay(this.clock.now())).some((grant) => grant.role === role);
    if (!has) await this.add(manager, kommuneId, personId, [{ role }]);
  }

  end(kommuneId: number, personId: number, grantId: number, on: string): Promise<void> {
    const today = berlinDay(this.clock.now());
    return inTransaction(this.dataSource, (manager) =>
      keepingVerwaltung(manager, kommuneId, today, async (grants) => {
        await memberOf(manager, kommuneId, personId);
        const grant = grants.find((one) => one.grantId === grantId && one.personId === personId);
        if (grant === undefined) throw new Refusal({ text: 'Diese Rolle hat die Person nicht.' }, 'NOT_FOUND');
        const end = endGrant(grant, on, today);
        if ('text' in end) throw new Refusal(end, 'INVALID_INPUT');
        const { validTo } = end;
        if (validTo === null) await manager.delete(RoleGrantEntity, { kommuneId, grantId });
        else await manager.update(RoleGrantEntity, { kommuneId, grantId }, { validTo });
        const fachamt = grant.fachamtId === null ? null : (await fachamtNames(manager, kommuneId)).get(grant.fachamtId);
        await this.audit.append(manager, {
          kommuneId,
          action: 'role-ended',
          details: { personId, role: grant.role, fachamt: fachamt ?? null, on },
        });
      }),
    );
  }

  setDeputy(kommuneId: number, personId: number, deputyId: number, period: DeputyPeriod): Promise<void> {
    const today = berlinDay(this.clock.now());
    return inTransaction(this.dataSource, async (manager) => {
      await lockKommune(manager, kommuneId);
      await memberOf(manager, kommuneId, personId);
      await this.activeMember(manager, kommuneId, deputyId, 'deputy');
      refuseProblems(checkDeputyPeriod(period, today));
      if (personId === deputyId) {
        throw new Refusal({
          field: 'deputy',
          text: 'Niemand kann sich selbst vertreten. Wählen Sie eine andere Person.',
        });
      }
      const all = await listGrants(manager, kommuneId);
      const heldBy = (id: number): HeldRole[] => all.filter((grant) => grant.personId === id);
      if (isDeputyAlready(heldBy(deputyId), personId, period)) {
        throw new Refusal({ field: 'deputy', text: 'In dieser Zeit besteht diese Vertretung schon.' });
      }
      const grants = deputyGrants(heldBy(personId), personId, period, today);
      if (grants.length === 0) {
        throw new Refusal({
          field: 'deputy',
          text: 'Die Person hat heute keine eigene Rolle, die vertreten werden kann.',
        });
      }
      await this.insert(manager, kommuneId, deputyId, grants);
      const { from, to } = period;
      await this.audit.append(manager, { kommuneId, action: 'deputy-set', details: { personId, deputyId, from, to } });
    });
  }

  private async activeMember(
    manager: EntityManager,
    kommuneId: number,
    personId: number,
    field = 'person',
  ): Promise<void> {
    const { state } = await memberOf(manager, kommuneId, personId);
    if (state === 'deactivated') {
      throw new Refusal({ field, text: 'Der Zugang dieser Person ist gesperrt. Öffnen Sie ihn erst wieder.' });
    }
  }

  private async insert(
    manager: EntityManager,
    kommuneId: number,
    personId: number,
    grants: readonly HeldRole[],
  ): Promise<void> {
    const first = await nextNumber(manager, RoleGrantEntity, 'grantId', kommuneId);
    const grantedBy = currentAuthor();
    const rows = grants.map((grant, offset) => ({ ...grant, kommuneId, personId, grantId: first + offset, grantedBy }));
    await manager.insert(RoleGrantEntity, rows);
  }
}
