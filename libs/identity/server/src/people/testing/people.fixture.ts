import { Test, type TestingModule } from '@nestjs/testing';
import type { Role } from '@teilziel/kommune/model';
import { KOMMUNE_ENTITIES } from '@teilziel/kommune/server';
import {
  type Access,
  Clock,
  createTestDatabase,
  DatabaseModule,
  MAIL_SETTINGS,
  MailModule,
  startTestMailServer,
  type TestDatabase,
  type TestMailServer,
  withAccess,
} from '@teilziel/platform';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { AuditModule } from '../../audit/audit.module';
import { IDENTITY_ENTITIES } from '../../entities/identity.entities';
import { PeopleModule } from '../people.module';

/** A day that can be set: roles begin and end with it. */
class SetClock extends Clock {
  private at = new Date('2026-11-18T10:00:00Z');

  override now(): Date {
    return new Date(this.at);
  }

  set(iso: string): void {
    this.at = new Date(iso);
  }
}

/** Two Kommunen, 1 Adorf and 2 Bdorf, with a Fachamt 1 each and one active Verwaltung each: person 1 and person 2. */
export class PeopleFixture {
  readonly clock = new SetClock();
  private readonly mailSettings: { smtpUrl: string | null; mailFrom: string } = {
    smtpUrl: null,
    mailFrom: 'monitor@adorf.example',
  };

  private constructor(
    readonly database: TestDatabase,
    readonly owner: Client,
    readonly post: TestMailServer,
  ) {}

  app!: TestingModule;

  static async create(): Promise<PeopleFixture> {
    const database = await createTestDatabase();
    const owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    const fixture = new PeopleFixture(database, owner, await startTestMailServer());
    fixture.mails(false);
    fixture.app = await Test.createTestingModule({
      imports: [
        DatabaseModule.forRoot([...KOMMUNE_ENTITIES, ...IDENTITY_ENTITIES], { url: database.url }),
        AuditModule,
        MailModule,
        PeopleModule,
      ],
    })
      .overrideProvider(Clock)
      .useValue(fixture.clock)
      .overrideProvider(MAIL_SETTINGS)
      .useValue(fixture.mailSettings)
      .compile();
    await fixture.fill();
    return fixture;
  }

  get dataSource(): DataSource {
    return this.app.get(DataSource);
  }

  async close(): Promise<void> {
    await this.app?.close();
    await this.owner.end();
    await this.post.close();
    await this.database.drop();
  }

  /** Whether a mail server is set up from now on. */
  mails(on: boolean): void {
    this.post.delivered.length = 0;
    this.mailSettings.smtpUrl = on ? this.post.url : null;
  }

  /** As Verwaltung of the Kommune, with what the middleware would give it. */
  as<T>(kommuneId: number, work: () => Promise<T>, personId = kommuneId): Promise<T> {
    const access: Access = { personId, kommunen: [kommuneId], rights: ['people', 'settings', 'oeffentlich'] };
    return withAccess(access, work);
  }

  async rows<R extends object>(sql: string, values: unknown[] = []): Promise<R[]> {
    return (await this.owner.query<R>(sql, values)).rows;
  }

  async audited(kommuneId: number): Promise<string[]> {
    const sql = 'SELECT action FROM audit_entry WHERE kommune_id = $1 ORDER BY number';
    return (await this.rows<{ action: string }>(sql, [kommuneId])).map(({ action }) => action);
  }

  /** Somebody with an account who has accepted the invitation. */
  async person(kommuneId: number, name: string, role: Role, state = 'active'): Promise<number> {
    const sql = 'INSERT INTO person (name, email, pseudonym, state) VALUES ($1, $2, $3, $4) RETURNING person_id';
    const email = `${name.toLowerCase().replace(/\W+/g, '.')}@example.org`;
    const [row] = await this.rows<{ person_id: number }>(sql, [name, email, `Person ${name}`, state]);
    const personId = row?.person_id ?? 0;
    await this.owner.query(`INSERT INTO person_credential (person_id, password_hash) VALUES ($1, $2)`, [
      personId,
      state === 'active' ? '$argon2id$test' : null,
    ]);
    await this.join(kommuneId, personId, role);
    return personId;
  }

  async join(kommuneId: number, personId: number, role: Role): Promise<void> {
    await this.owner.query(`INSERT INTO membership (kommune_id, person_id, created_by) VALUES ($1, $2, 'system')`, [
      kommuneId,
      personId,
    ]);
    await this.owner.query(
      `INSERT INTO role_grant (kommune_id, grant_id, person_id, role, fachamt_id, valid_from, granted_by)
       SELECT $1, COALESCE(max(grant_id), 0) + 1, $2, $3, $4, '2026-01-01', 'system' FROM role_grant WHERE kommune_id = $1`,
      [kommuneId, personId, role, role === 'erfassung' ? 1 : null],
    );
  }

  async session(personId: number): Promise<void> {
    await this.owner.query(
      `INSERT INTO session (token_hash, person_id, created_at, seen_at, expires_at, device, address)
       VALUES (sha256(random()::text::bytea), $1, now(), now(), now() + interval '1 hour', 'Test', '127.0.0.1')`,
      [personId],
    );
  }

  private async fill(): Promise<void> {
    await this.owner.query(`INSERT INTO kommune (kommune_id, ags, name, art) OVERRIDING SYSTEM VALUE
      VALUES (1, '99000001', 'Adorf', 'Stadt'), (2, '99000002', 'Bdorf', 'Stadt')`);
    await this.owner.query(`SELECT setval(pg_get_serial_sequence('kommune', 'kommune_id'), 10)`);
    await this.owner.query(`INSERT INTO fachamt VALUES (1, 1, 'Sozialamt'), (2, 1, 'Schulamt')`);
    await this.person(1, 'Anna Amt', 'verwaltung');
    await this.person(2, 'Berta Bau', 'verwaltung');
  }
}
