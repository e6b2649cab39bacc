import { createHash, randomBytes } from 'node:crypto';
import type { Permitted } from '@teilziel/kommune/server';
import { ROLES, type Role } from '@teilziel/kommune/model';
import { hash } from '@node-rs/argon2';
import { Client } from 'pg';

export const OWN_AGS = '00000001';
const OTHER_AGS = '00000002';

/** Somebody who asks, always about the Kommune OWN_AGS unless they name none. */
export interface TestViewer {
  readonly label: string;
  /** Null: not signed in. */
  readonly personId: number | null;
  readonly namesKommune: boolean;
  /** The roles that count in OWN_AGS. */
  readonly roles: readonly Role[];
  readonly operator: boolean;
}

export const isLetIn = (allow: readonly Permitted[], viewer: TestViewer): boolean =>
  allow.includes('anyone') ||
  (viewer.personId !== null &&
    (allow.includes('signed-in') ||
      (viewer.operator && allow.includes('operator')) ||
      viewer.roles.some((role) => allow.includes(role))));

/** People and sessions put into the database by its owner: the sign-in itself is tested elsewhere. */
export class Viewers {
  private constructor(
    private readonly owner: Client,
    /** Everybody has one that nobody knows: nothing here is done by knowing it. */
    private readonly passwordHash: string,
  ) {}

  static async connect(ownerUrl: string): Promise<Viewers> {
    const owner = new Client({ connectionString: ownerUrl });
    await owner.connect();
    return new Viewers(owner, await hash(randomBytes(32).toString('base64url')));
  }

  close(): Promise<void> {
    return this.owner.end();
  }

  /** Nobody, every role here, every role elsewhere, a role without naming a Kommune, a role that has ended, an operator. */
  async all(): Promise<readonly TestViewer[]> {
    const own = await this.kommune(OWN_AGS);
    const other = await this.kommune(OTHER_AGS);
    const viewers: TestViewer[] = [
      { label: 'nicht angemeldet', personId: null, namesKommune: true, roles: [], operator: false },
    ];
    for (const role of ROLES) {
      const here = { personId: await this.person(own, role), namesKommune: true, operator: false };
      viewers.push({ ...here, label: `${role} hier`, roles: [role] });
      const there = { personId: await this.person(other, role), namesKommune: true, operator: false };
      viewers.push({ ...there, label: `${role} einer anderen Kommune`, roles: [] });
    }
    const nowhere = { namesKommune: false, roles: [], operator: false };
    viewers.push({ ...nowhere, label: 'Verwaltung ohne Kommune', personId: await this.person(own, 'verwaltung') });
    const ended = await this.person(own, 'verwaltung', '2020-12-31');
    viewers.push({ ...nowhere, namesKommune: true, label: 'beendete Verwaltung', personId: ended });
    const operator = await this.person(other, 'lesend');
    await this.owner.query('UPDATE person SET may_create_kommune = true WHERE person_id = $1', [operator]);
    viewers.push({ ...nowhere, namesKommune: true, label: 'Betrieb', personId: operator, operator: true });
    return viewers;
  }

  /** The Cookie header of a new session. */
  async signedIn(personId: number): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const hash = createHash('sha256').update(token).digest();
    await this.owner.query(
      `INSERT INTO session (token_hash, person_id, created_at, seen_at, expires_at, device, address)
       VALUES ($1, $2, now(), now(), now() + interval '1 hour', 'Prüfung', '127.0.0.1')`,
      [hash, personId],
    );
    return `__Host-teilziel=${token}`;
  }

  private async kommune(ags: string): Promise<number> {
    const { rows } = await this.owner.query<{ kommune_id: number }>(
      `INSERT INTO kommune (ags, name, art) VALUES ($1, $1, 'Stadt') RETURNING kommune_id`,
      [ags],
    );
    const id = rows[0]?.kommune_id ?? 0;
    await this.owner.query(`INSERT INTO fachamt (kommune_id, fachamt_id, name) VALUES ($1, 1, 'Sozialamt')`, [id]);
    return id;
  }

  private async person(kommuneId: number, role: Role, validTo: string | null = null): Promise<number> {
    const name = `${role}-${randomBytes(4).toString('hex')}`;
    const { rows } = await this.owner.query<{ person_id: number }>(
      `INSERT INTO person (name, email, state, pseudonym) VALUES ($1, $1 || '@example.org', 'active', $1) RETURNING person_id`,
      [name],
    );
    const id = rows[0]?.person_id ?? 0;
    await this.owner.query('INSERT INTO person_credential (person_id, password_hash) VALUES ($1, $2)', [
      id,
      this.passwordHash,
    ]);
    await this.owner.query(`INSERT INTO membership (kommune_id, person_id, created_by) VALUES ($1, $2, 'system')`, [
      kommuneId,
      id,
    ]);
    await this.owner.query(
      `INSERT INTO role_grant (kommune_id, grant_id, person_id, role, fachamt_id, valid_from, valid_to, granted_by)
       VALUES ($1, $2, $2, $3, $4, '2020-01-01', $5, 'system')`,
      [kommuneId, id, role, role === 'erfassung' ? 1 : null, validTo],
    );
    return id;
  }
}
