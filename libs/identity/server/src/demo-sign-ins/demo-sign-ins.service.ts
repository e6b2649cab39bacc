import { Injectable } from '@nestjs/common';
import type { Role } from '@teilziel/kommune/model';
import { KommuneRepository, lockKommune, nextNumber } from '@teilziel/kommune/server';
import { berlinDay, Clock, inTransaction, OperatorError, type Right, withAccess } from '@teilziel/platform';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditLog } from '../audit/audit-log';
import { MembershipEntity } from '../entities/membership.entity';
import { PersonCredentialEntity } from '../entities/person-credential.entity';
import { PersonEntity } from '../entities/person.entity';
import { RoleGrantEntity } from '../entities/role-grant.entity';
import { PasswordHasher } from '../passwords/password-hasher.service';
import { forgetPerson } from '../people/forget-person';
import { signingIn } from '../sessions/sign-in-access';
import { DEMO_PEOPLE, demoEmail, demoPassword } from './demo-people';
import { BUSIEST_FACHAEMTER, COUNT_DEMO_MEMBERS, LIST_DEMO_SIGN_INS } from './demo-sign-ins.queries';

export interface DemoSignIn {
  readonly email: string;
  readonly password: string;
  readonly name: string;
  readonly role: Role;
}

interface DemoRow {
  readonly person_id: number;
  readonly email: string;
  readonly name: string;
}

const RIGHTS: readonly Right[] = ['people', 'read', 'sign-in', 'operator'];

/** Sign-ins everybody knows, for trying the program out on one's own machine. */
@Injectable()
export class DemoSignIns {
  constructor(
    private readonly dataSource: DataSource,
    private readonly kommunen: KommuneRepository,
    private readonly passwords: PasswordHasher,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** Those that still exist and can sign in, in the order of the roles. */
  async list(): Promise<readonly DemoSignIn[]> {
    const rows: DemoRow[] = await signingIn(null, () => this.dataSource.query(LIST_DEMO_SIGN_INS));
    return DEMO_PEOPLE.flatMap(({ role }) => {
      const found = rows.find(({ email }) => email === demoEmail(role));
      return found ? [{ email: found.email, name: found.name, role, password: demoPassword(role) }] : [];
    });
  }

  /** Makes them in the Kommune of the demo; those that were made once are not made again. */
  async ensure(ags: string): Promise<readonly DemoSignIn[]> {
    const kommune = await withAccess({ personId: null, kommunen: [], rights: ['operator'] }, () =>
      this.kommunen.findByAgs(ags),
    );
    if (kommune === null) return [];
    const { kommuneId } = kommune;
    await withAccess({ personId: null, kommunen: [kommuneId], rights: RIGHTS }, () =>
      inTransaction(this.dataSource, (manager) => this.create(manager, kommuneId)),
    );
    return this.list();
  }

  /** A server for others must not be reached with a password that stands in the source. Names the setting that says so. */
  async refuse(setting: string): Promise<void> {
    const left = await this.list();
    if (left.length === 0) return;
    throw new OperatorError(
      `Diese Datenbank enthält ${left.length} Demo-Zugänge, deren Passwörter jeder kennt. Solange es sie gibt, startet das Programm mit ${setting} nicht.\n` +
        'Entfernen Sie sie: npm run teilziel -- demo --remove-sign-ins',
    );
  }

  async remove(): Promise<number> {
    const rows: DemoRow[] = await signingIn(null, () => this.dataSource.query(LIST_DEMO_SIGN_INS));
    await signingIn(null, () =>
      inTransaction(this.dataSource, async (manager) => {
        const ids = rows.map(({ person_id: id }) => id);
        const places: { kommune_id: number; count: number }[] = await manager.query(COUNT_DEMO_MEMBERS, [ids]);
        for (const { kommune_id: kommuneId, count } of places) {
          const details = { state: 'removed', count } as const;
          await this.audit.append(manager, { kommuneId, action: 'demo-sign-ins', details });
        }
        for (const row of rows) {
          await manager.update(MembershipEntity, { personId: row.person_id }, { state: 'deactivated' });
          await forgetPerson(manager, row.person_id);
        }
      }),
    );
    return rows.length;
  }

  private async create(manager: EntityManager, kommuneId: number): Promise<void> {
    await lockKommune(manager, kommuneId);
    let count = 0;
    for (const { name, role } of DEMO_PEOPLE) {
      const email = demoEmail(role);
      // A removed one has lost its address: only its pseudonym tells that it was here.
      if (await manager.existsBy(PersonEntity, [{ email }, { pseudonym: `Demo ${role}` }])) continue;
      const person = await manager.save(PersonEntity, {
        ...{ name, email, state: 'active' as const, pseudonym: `Demo ${role}` },
        mayCreateKommune: role === 'verwaltung',
      });
      await manager.insert(PersonCredentialEntity, {
        personId: person.personId,
        passwordHash: await this.passwords.hash(demoPassword(role)),
        demo: true,
      });
      await manager.insert(MembershipEntity, { kommuneId, personId: person.personId, createdBy: 'system' });
      await this.grant(manager, kommuneId, person.personId, role);
      count += 1;
    }
    if (count > 0)
      await this.audit.append(manager, { kommuneId, action: 'demo-sign-ins', details: { state: 'created', count } });
  }

  private async grant(manager: EntityManager, kommuneId: number, personId: number, role: Role): Promise<void> {
    const fachaemter: { fachamt_id: number }[] =
      role === 'erfassung' ? await manager.query(BUSIEST_FACHAEMTER, [kommuneId]) : [];
    const places = role === 'erfassung' ? fachaemter.map(({ fachamt_id }) => fachamt_id) : [null];
    const first = await nextNumber(manager, RoleGrantEntity, 'grantId', kommuneId);
    await manager.insert(
      RoleGrantEntity,
      places.map((fachamtId, place) => ({
        ...{ kommuneId, personId, role, fachamtId, grantId: first + place, origin: 'manual' as const },
        ...{ validFrom: berlinDay(this.clock.now()), grantedBy: 'system' },
      })),
    );
  }
}
