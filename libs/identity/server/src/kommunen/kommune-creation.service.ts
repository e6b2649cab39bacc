import { Injectable } from '@nestjs/common';
import { checkKommune, type KommuneEntry, kommuneDraft, normalizeEmail, normalizeName } from '@teilziel/identity/model';
import { type Access, currentAccess, enterKommune, inTransaction, withAccess } from '@teilziel/platform';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditLog } from '../audit/audit-log';
import { MembershipEntity } from '../entities/membership.entity';
import { PersonEntity } from '../entities/person.entity';
import { type Delivery, InvitationDelivery, type Way } from '../invitations/invitation-delivery.service';
import { InvitedPeople } from '../invitations/invited-people.service';
import { Refusal, refuseProblems } from '../people/refusal';
import { currentAuthor } from '../roles/kommune-grants';
import { RoleGrants } from '../roles/role-grants.service';
import { ADD_KOMMUNE } from './kommune.queries';

export interface FirstAdmin {
  readonly name: string;
  readonly email: string;
}

export interface CreatedKommune extends Delivery {
  readonly ags: string;
  readonly name: string;
  /** False: the caller runs it and needs no invitation. */
  readonly invited: boolean;
}

const INSTALLATION = 0;

/** A new tenant with its first Verwaltung and nothing else: concept, figures and people are its own business. */
@Injectable()
export class KommuneCreation {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditLog,
    private readonly people: InvitedPeople,
    private readonly roles: RoleGrants,
    private readonly delivery: InvitationDelivery,
  ) {}

  /** For whom `@Allow('operator')` has let in, and for the command line. */
  async create(entry: KommuneEntry, admin: FirstAdmin, way: Way = 'mail'): Promise<CreatedKommune> {
    const ags = entry.ags.trim();
    const name = normalizeName(entry.name);
    const { kommuneId, invited } = await withAccess(this.access([]), () =>
      inTransaction(this.dataSource, (manager) => this.make(manager, { ...entry, ags, name }, admin)),
    );
    if (invited === null) return { ags, name, invited: false, mailed: false, link: null, opensAccount: false };
    const delivered = await withAccess(this.access([kommuneId]), () => this.delivery.deliver(kommuneId, invited, way));
    return { ags, name, invited: true, ...delivered };
  }

  private access(kommunen: readonly number[]): Access {
    return { personId: currentAccess().personId, kommunen, rights: ['operator', 'people'] };
  }

  private async make(
    manager: EntityManager,
    entry: KommuneEntry,
    admin: FirstAdmin,
  ): Promise<{ readonly kommuneId: number; readonly invited: number | null }> {
    const kommuneId = await this.insert(manager, entry);
    await enterKommune(manager, kommuneId);
    const { ags, name } = entry;
    for (const told of [kommuneId, INSTALLATION]) {
      await this.audit.append(manager, { kommuneId: told, action: 'kommune-created', details: { ags, name } });
    }
    if (await this.grantCaller(manager, kommuneId, admin)) return { kommuneId, invited: null };
    const invited = await this.people.add(manager, kommuneId, { ...admin, grants: [{ role: 'verwaltung' }] });
    return { kommuneId, invited };
  }

  private async insert(manager: EntityManager, entry: KommuneEntry): Promise<number> {
    refuseProblems(checkKommune(entry));
    const draft = kommuneDraft(entry);
    const values = draft && [draft.ags, draft.name, draft.art, draft.invented];
    const added: { kommune_id: number }[] = values ? await manager.query(ADD_KOMMUNE, values) : [];
    if (added[0]) return added[0].kommune_id;
    throw new Refusal(
      { field: 'ags', text: `Die Kommune mit dem Schlüssel ${entry.ags} gibt es schon.` },
      'INVALID_INPUT',
    );
  }

  /** Whoever names the own address runs the new Kommune at once. */
  private async grantCaller(manager: EntityManager, kommuneId: number, { email }: FirstAdmin): Promise<boolean> {
    const { personId } = currentAccess();
    if (personId === null) return false;
    const caller = await manager.findOneBy(PersonEntity, { personId });
    if (caller?.email !== normalizeEmail(email)) return false;
    await manager.insert(MembershipEntity, { kommuneId, personId, createdBy: currentAuthor() });
    await this.roles.add(manager, kommuneId, personId, [{ role: 'verwaltung' }]);
    return true;
  }
}
