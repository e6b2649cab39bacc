import { Injectable } from '@nestjs/common';
import { addDays, grantChanges } from '@teilziel/identity/model';
import type { ClaimedRole, PresentGrant } from '@teilziel/identity/model';
import { nextNumber } from '@teilziel/kommune/server';
import { berlinDay, Clock } from '@teilziel/platform';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '../audit/audit-log';
import { RoleGrantEntity } from '../entities/role-grant.entity';
import { FACHAEMTER, HELD_GRANTS } from './dienstkonto.queries';

interface HeldGrant extends PresentGrant {
  readonly validFrom: string;
}

/** Brings the roles by claim in line with the claims, at every sign-in; manual roles stay as they are. */
@Injectable()
export class ClaimGrants {
  constructor(
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** How many roles the person holds today, after it. Needs `lockKommune` in the same transaction. */
  async apply(
    manager: EntityManager,
    kommuneId: number,
    personId: number,
    wanted: readonly ClaimedRole[],
  ): Promise<number> {
    const today = berlinDay(this.clock.now());
    const held: HeldGrant[] = await manager.query(HELD_GRANTS, [kommuneId, personId, today]);
    const { end, add } = grantChanges(held, wanted);
    for (const grant of held.filter(({ grantId }) => end.includes(grantId))) {
      await this.end(manager, { kommuneId, personId, today, grant });
    }
    const added = await this.add(manager, { kommuneId, personId, today, add });
    return held.length - end.length + added;
  }

  /** At once, not with the end of the day: whoever left the group must see nothing from now on. */
  private async end(
    manager: EntityManager,
    { kommuneId, personId, today, grant }: { kommuneId: number; personId: number; today: string; grant: HeldGrant },
  ): Promise<void> {
    const key = { kommuneId, grantId: grant.grantId };
    // A role that began today has no day it held on; the Protokoll keeps that it was given.
    if (grant.validFrom >= today) await manager.delete(RoleGrantEntity, key);
    else await manager.update(RoleGrantEntity, key, { validTo: addDays(today, -1) });
    const { role, fachamt } = grant;
    const details = { personId, role, fachamt, on: today, origin: 'claim' as const };
    await this.audit.append(manager, { kommuneId, action: 'role-ended', details, personId: null });
  }

  private async add(
    manager: EntityManager,
    given: { kommuneId: number; personId: number; today: string; add: readonly ClaimedRole[] },
  ): Promise<number> {
    const { kommuneId, personId, today, add } = given;
    if (add.length === 0) return 0;
    const rows: { name: string; id: number }[] = await manager.query(FACHAEMTER, [kommuneId]);
    const fachaemter = new Map(rows.map(({ name, id }) => [name, id]));
    let grantId = await nextNumber(manager, RoleGrantEntity, 'grantId', kommuneId);
    const first = grantId;
    for (const { role, fachamt } of add) {
      const fachamtId = fachamt === null ? null : (fachaemter.get(fachamt) ?? null);
      // A rule whose Fachamt is gone, or that never could be: nothing is given.
      if ((role === 'erfassung') !== (fachamtId !== null)) continue;
      await manager.insert(RoleGrantEntity, {
        kommuneId,
        grantId,
        personId,
        role,
        fachamtId,
        validFrom: today,
        validTo: null,
        origin: 'claim',
        grantedBy: 'system',
      });
      grantId += 1;
      const details = { personId, role, fachamt, validFrom: today, origin: 'claim' as const };
      await this.audit.append(manager, { kommuneId, action: 'role-granted', details, personId: null });
    }
    return grantId - first;
  }
}
