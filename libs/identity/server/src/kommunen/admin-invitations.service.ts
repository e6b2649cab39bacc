import { Injectable } from '@nestjs/common';
import type { KommuneArt } from '@teilziel/kommune/model';
import { normalizeEmail } from '@teilziel/identity/model';
import { KommuneEntity, lockKommune } from '@teilziel/kommune/server';
import { inTransaction, withAccess } from '@teilziel/platform';
import { DataSource, type EntityManager } from 'typeorm';
import { MembershipEntity } from '../entities/membership.entity';
import { PersonEntity } from '../entities/person.entity';
import { type Delivery, InvitationDelivery } from '../invitations/invitation-delivery.service';
import { InvitedPeople } from '../invitations/invited-people.service';
import { Refusal } from '../people/refusal';
import { RoleGrants } from '../roles/role-grants.service';
import { type FirstAdmin, KommuneCreation } from './kommune-creation.service';
import { operatorIn } from './operator-in';

export interface AdminInvitation extends FirstAdmin {
  readonly ags: string;
  /** With both, a Kommune that is not there yet is created. */
  readonly kommuneName?: string;
  readonly art?: KommuneArt;
}

export interface InvitedAdmin extends Pick<Delivery, 'link'> {
  readonly ags: string;
  readonly kommune: string;
  readonly email: string;
  readonly created: boolean;
  /** Has an account already and signs in with it: the link opens nothing by itself. */
  readonly accepted: boolean;
}

/** For whoever has the command line: the first person of a Kommune, and the way back in when nobody is left. */
@Injectable()
export class AdminInvitations {
  constructor(
    private readonly dataSource: DataSource,
    private readonly creation: KommuneCreation,
    private readonly people: InvitedPeople,
    private readonly roles: RoleGrants,
    private readonly delivery: InvitationDelivery,
  ) {}

  async invite(invitation: AdminInvitation): Promise<InvitedAdmin> {
    const { ags } = invitation;
    const email = normalizeEmail(invitation.email);
    const known = await withAccess(operatorIn(), () => this.dataSource.manager.findOneBy(KommuneEntity, { ags }));
    const invited = known ? await this.inviteInto(known, { ...invitation, email }) : await this.create(invitation);
    return { ...invited, email };
  }

  private async create(invitation: AdminInvitation): Promise<Omit<InvitedAdmin, 'email'>> {
    const { ags, kommuneName, art, name, email } = invitation;
    if (kommuneName === undefined || art === undefined) {
      const text = `Die Kommune mit dem Schlüssel ${ags} gibt es nicht. Prüfen Sie den AGS, oder legen Sie sie mit --kommune-name und --art an.`;
      throw new Refusal({ text });
    }
    const entry = { ags, name: kommuneName, art };
    const created = await withAccess(operatorIn(), () => this.creation.create(entry, { name, email }, 'print'));
    return { ags, kommune: created.name, created: true, accepted: !created.opensAccount, link: created.link };
  }

  private inviteInto(kommune: KommuneEntity, admin: FirstAdmin): Promise<Omit<InvitedAdmin, 'email'>> {
    const { kommuneId, ags, name } = kommune;
    return withAccess(operatorIn(kommuneId), async () => {
      const personId = await inTransaction(this.dataSource, (manager) => this.ensureAdmin(manager, kommuneId, admin));
      const { link, opensAccount } = await this.delivery.deliver(kommuneId, personId, 'print');
      return { ags, kommune: name, created: false, accepted: !opensAccount, link };
    });
  }

  /** Who is in the list already gets the role, if it is missing, and a new link. */
  private async ensureAdmin(manager: EntityManager, kommuneId: number, admin: FirstAdmin): Promise<number> {
    await lockKommune(manager, kommuneId);
    const person = await manager.findOneBy(PersonEntity, { email: admin.email });
    const membership = person && (await manager.findOneBy(MembershipEntity, { kommuneId, personId: person.personId }));
    if (!membership) return this.people.add(manager, kommuneId, { ...admin, grants: [{ role: 'verwaltung' }] });
    const { personId } = membership;
    if (membership.state === 'deactivated') {
      throw new Refusal({ text: 'Der Zugang dieser Person ist gesperrt. Laden Sie eine andere Person ein.' });
    }
    await this.roles.ensure(manager, kommuneId, personId, 'verwaltung');
    return personId;
  }
}
