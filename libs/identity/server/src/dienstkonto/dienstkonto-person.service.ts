import { Injectable } from '@nestjs/common';
import { type Claims, claimedRoles, displayName, emailOf, isLeftOut, verifiedEmail } from '@teilziel/identity/model';
import type { ClaimedRole, PersonState } from '@teilziel/identity/model';
import { lockKommune } from '@teilziel/kommune/server';
import { Clock, inTransaction, withAccess } from '@teilziel/platform';
import { DataSource, type EntityManager } from 'typeorm';
import { MembershipEntity } from '../entities/membership.entity';
import { PersonLoginEntity } from '../entities/person-login.entity';
import { PersonEntity } from '../entities/person.entity';
import type { SignInProviderEntity } from '../entities/sign-in-provider.entity';
import { newPseudonym } from '../invitations/new-pseudonym';
import { ClaimGrants } from './claim-grants.service';
import { CLOSE_INVITATIONS, PERSON_BY_EMAIL, PERSON_BY_LOGIN } from './dienstkonto.queries';
import { SignInRefused } from './sign-in-refused';

/** Who the provider says has signed in. */
export interface ProvenIdentity {
  readonly issuer: string;
  readonly subject: string;
  readonly claims: Claims;
}

interface FoundPerson {
  readonly personId: number;
  readonly state: PersonState;
  readonly mayCreateKommune: boolean;
  readonly membership: 'active' | 'deactivated' | null;
  /** Belongs to another Kommune as well. */
  readonly elsewhere: boolean;
  /** Has an account at this issuer already. */
  readonly linked: boolean;
}

interface Arrival {
  readonly kommuneId: number;
  readonly identity: ProvenIdentity;
  readonly wanted: readonly ClaimedRole[];
}

function refuse(fault: SignInRefused['fault'], reason: string, personId?: number): never {
  throw new SignInRefused(fault, reason, personId);
}

/** Finds whom a Dienstkonto belongs to, or takes them in by the rules of the Kommune. */
@Injectable()
export class DienstkontoPerson {
  constructor(
    private readonly dataSource: DataSource,
    private readonly grants: ClaimGrants,
    private readonly clock: Clock,
  ) {}

  async arrive(provider: SignInProviderEntity, identity: ProvenIdentity): Promise<number> {
    const { kommuneId, rolesClaim, roleRules } = provider;
    if (rolesClaim !== null && isLeftOut(identity.claims, rolesClaim)) {
      refuse('dienstkonto-abgelehnt', 'the provider left the groups out of the token');
    }
    const arrival = { kommuneId, identity, wanted: claimedRoles(identity.claims, rolesClaim, roleRules) };
    const access = { personId: null, kommunen: [kommuneId], rights: ['sign-in', 'people'] as const };
    const { personId, roles } = await withAccess(access, () =>
      inTransaction(this.dataSource, async (manager) => {
        await lockKommune(manager, kommuneId);
        const found = await this.known(manager, arrival);
        const id = found ?? (await this.create(manager, arrival));
        return { personId: id, roles: await this.grants.apply(manager, kommuneId, id, arrival.wanted) };
      }),
    );
    // Outside the transaction: that the last role has ended is kept.
    if (roles === 0) refuse('dienstkonto-unbekannt', 'no role today', personId);
    return personId;
  }

  private async known(manager: EntityManager, arrival: Arrival): Promise<number | null> {
    const { kommuneId, identity, wanted } = arrival;
    const { issuer, subject } = identity;
    const [byLogin]: FoundPerson[] = await manager.query(PERSON_BY_LOGIN, [kommuneId, issuer, subject]);
    const person = byLogin ?? (await this.byEmail(manager, arrival));
    if (person === null) return null;
    const { personId, state, membership } = person;
    if (state === 'deactivated' || state === 'deleted') refuse('dienstkonto-gesperrt', 'person deactivated', personId);
    if (membership === 'deactivated') refuse('dienstkonto-gesperrt', 'membership deactivated', personId);
    if (membership === null) {
      if (wanted.length === 0) refuse('dienstkonto-unbekannt', 'not of this Kommune, and no rule matches');
      await manager.insert(MembershipEntity, { kommuneId, personId, createdBy: 'system' });
    }
    if (byLogin === undefined) await manager.insert(PersonLoginEntity, { issuer, subject, personId });
    if (state === 'invited') {
      await manager.update(PersonEntity, { personId }, { state: 'active' });
      await manager.query(CLOSE_INVITATIONS, [personId, this.clock.now()]);
    }
    return personId;
  }

  /**
   * Only whom this Kommune knows, and only they: its provider must not open an account that reaches into another
   * Kommune or over the installation, whatever address it vouches for. A second account of the same issuer with the
   * same address is somebody else (an address that was given to a successor).
   */
  private async byEmail(manager: EntityManager, { kommuneId, identity }: Arrival): Promise<FoundPerson | null> {
    const email = emailOf(identity.claims);
    if (email === null) return null;
    const [found]: FoundPerson[] = await manager.query(PERSON_BY_EMAIL, [kommuneId, identity.issuer, email]);
    if (found === undefined || found.membership === null) return null;
    if (verifiedEmail(identity.claims) === null) refuse('dienstkonto-unbekannt', 'address not verified');
    if (found.elsewhere || found.mayCreateKommune)
      refuse('dienstkonto-unbekannt', 'account reaches beyond the Kommune');
    if (found.linked) refuse('dienstkonto-unbekannt', 'address belongs to another account of the issuer');
    return found;
  }

  private async create(manager: EntityManager, { kommuneId, identity, wanted }: Arrival): Promise<number> {
    if (wanted.length === 0) refuse('dienstkonto-unbekannt', 'unknown, and no rule matches');
    const { issuer, subject, claims } = identity;
    const email = verifiedEmail(claims);
    const taken = email !== null && (await manager.existsBy(PersonEntity, { email }));
    const person = await manager.save(PersonEntity, {
      name: displayName(claims),
      email: taken ? null : email,
      state: 'active',
      pseudonym: newPseudonym(),
    });
    const { personId } = person;
    await manager.insert(MembershipEntity, { kommuneId, personId, createdBy: 'system' });
    await manager.insert(PersonLoginEntity, { issuer, subject, personId });
    return personId;
  }
}
