import { APPLICATION_ROLE } from '@teilziel/db';
import { ROLES } from '@teilziel/kommune/model';
import { createTestDatabase, type TestDatabase } from '@teilziel/platform';
import { Client } from 'pg';
import {
  A,
  ALL_RIGHTS,
  asRole,
  B,
  blindUpdate,
  C,
  fillEveryTable,
  invitedOf,
  NOTHING,
  OF_NOBODY,
  personOf,
  PUBLIC_ROWS,
  RELEASES,
  type Settings,
  withRights,
} from './row-security.fixture';
import { rowSecurityGaps } from './row-security-gaps';

interface Answer {
  /** SQLSTATE; null: no error. */
  readonly code: string | null;
  readonly count: number;
  readonly rows: readonly Record<string, unknown>[];
}

const REFUSED = '42501';
describe('row security', () => {
  let database: TestDatabase;
  let owner: Client;
  // A plain connection with the login of the program: nothing of our own code stands between.
  let app: Client;
  let tables: { name: string; ofA: string; ofB: string; hasKommune: boolean }[];

  async function ask(
    settings: Settings | null,
    sql: string,
    values: unknown[] = [],
    end: 'COMMIT' | 'ROLLBACK' = 'COMMIT',
  ): Promise<Answer> {
    await app.query('BEGIN');
    try {
      for (const [name, value] of Object.entries(settings ?? {})) {
        await app.query('SELECT set_config($1, $2, true)', [`teilziel.${name}`, value]);
      }
      const { rows, rowCount } = await app.query<Record<string, unknown>>(sql, values);
      await app.query(end);
      return { code: null, count: rowCount ?? 0, rows };
    } catch (error) {
      await app.query('ROLLBACK');
      return { code: (error as { code: string }).code, count: 0, rows: [] };
    }
  }

  const imprint = async (): Promise<string> => {
    const parts = tables.map(
      ({ name, ofA }) => `(SELECT coalesce(string_agg(t::text, ';' ORDER BY t::text), '') FROM ${name} t WHERE ${ofA})`,
    );
    const { rows } = await owner.query<{ all: string }>(`SELECT concat_ws('|', ${parts.join(', ')}) AS all`);
    return rows[0]?.all ?? '';
  };
  const countOf = async (client: Client, name: string, which: string): Promise<number> => {
    const { rows } = await client.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${name} WHERE ${which}`);
    return rows[0]?.n ?? 0;
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    owner = new Client({ connectionString: database.ownerUrl });
    app = new Client({ connectionString: database.url });
    await Promise.all([owner.connect(), app.connect()]);
    await fillEveryTable(owner);
    const { rows } = await owner.query<{ name: string; hasKommune: boolean }>(
      `SELECT relname AS name, EXISTS (SELECT FROM pg_attribute WHERE attrelid = pg_class.oid AND attname = 'kommune_id') AS "hasKommune"
       FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname <> 'schema_migration' ORDER BY 1`,
    );
    tables = rows.map(({ name, hasKommune }) => ({
      ...{ name, hasKommune },
      ofA: hasKommune ? `kommune_id = ${A}` : (OF_NOBODY[name] ?? `person_id = ${personOf(A)}`),
      ofB: hasKommune ? `kommune_id = ${B}` : name in OF_NOBODY ? 'false' : `person_id = ${personOf(B)}`,
    }));
  }, 60_000);
  afterAll(async () => {
    await Promise.all([owner?.end(), app?.end()]);
    await database?.drop();
  });

  describe('stands everywhere', () => {
    it('on every table of the catalogue', async () => {
      expect(tables.filter(({ hasKommune }) => hasKommune).length).toBeGreaterThan(20);
      expect(await rowSecurityGaps(owner, APPLICATION_ROLE)).toEqual([]);
    });

    it.each([
      ['CREATE TABLE probe (kommune_id int)', 'table probe: no policy'],
      [
        'CREATE TABLE probe (a int); ALTER TABLE probe ENABLE ROW LEVEL SECURITY',
        'table probe: row security is not forced on its owner',
      ],
      [
        `CREATE TABLE probe (a int); GRANT DELETE ON probe TO ${APPLICATION_ROLE}`,
        'table probe: DELETE is granted without a policy',
      ],
      ['ALTER TABLE observation DISABLE ROW LEVEL SECURITY', 'table observation: row security is off'],
      [
        `GRANT TRUNCATE ON observation TO ${APPLICATION_ROLE}`,
        'table observation: TRUNCATE is granted without a policy',
      ],
      ['GRANT SELECT ON person TO PUBLIC', 'table person: everybody holds privileges'],
      ['CREATE VIEW probe AS SELECT * FROM observation', 'view probe reads as its owner'],
      [
        "CREATE FUNCTION probe() RETURNS int LANGUAGE sql SECURITY DEFINER AS 'SELECT 1'",
        'function probe runs as its owner',
      ],
    ])('and a gap is found: %s', async (sql, gap) => {
      await owner.query('BEGIN');
      await owner.query(sql);
      const gaps = await rowSecurityGaps(owner, APPLICATION_ROLE);
      await owner.query('ROLLBACK');
      expect(gaps).toContain(gap);
    });

    it('the login of the program owns nothing and may not change that', async () => {
      const { rows } = await app.query(
        `SELECT rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication AS mighty,
           (SELECT count(*)::int FROM pg_class WHERE relowner = pg_roles.oid) AS owned FROM pg_roles WHERE rolname = current_user`,
      );
      expect(rows).toEqual([{ mighty: false, owned: 0 }]);
    });

    it.each([
      'CREATE TABLE probe (a int)',
      "CREATE FUNCTION probe() RETURNS int LANGUAGE sql AS 'SELECT 1'",
      'TRUNCATE observation',
      'ALTER TABLE observation DISABLE ROW LEVEL SECURITY',
      'ALTER TABLE observation NO FORCE ROW LEVEL SECURITY',
      'ALTER TABLE release DISABLE TRIGGER release_immutable',
      'DROP POLICY observation_select ON observation',
      'DROP TABLE observation',
      'SET session_replication_role = replica',
      'ALTER ROLE CURRENT_USER BYPASSRLS',
      'SET ROLE teilziel',
      'SET row_security = off; SELECT * FROM observation WHERE kommune_id = 1',
      "COPY observation TO PROGRAM 'cat'",
    ])('%s is refused', async (sql) => expect((await ask(withRights(A, ALL_RIGHTS), sql)).code).toBe(REFUSED));
  });

  describe('holds whatever Kommune B tries', () => {
    const strangers: [string, Settings | null][] = [
      ['no setting', null],
      ['empty settings', NOTHING],
      ...ROLES.map((role): [string, Settings] => [`${role} of B`, asRole(B, role)]),
      ['all rights of roles in B', withRights(B, ALL_RIGHTS, personOf(B))],
    ];
    let tried = 0;

    afterAll(() => {
      const perTable = `${tables.length} tables (${tables.filter(({ hasKommune }) => hasKommune).length} with kommune_id)`;
      process.stdout.write(`row security: ${perTable} × ${strangers.length} settings, ${tried} statements\n`);
    });

    it('has rows of A to find in every table', async () => {
      for (const { name, ofA } of tables) expect([name, await countOf(owner, name, ofA)]).not.toEqual([name, 0]);
    });

    it.each(strangers)('%s', async (_name, settings) => {
      const before = await imprint();
      const open = settings?.rights.includes('oeffentlich') ? PUBLIC_ROWS : {};
      for (const { name, ofA, ofB, hasKommune } of tables) {
        const seen = await ask(settings, `SELECT * FROM ${name} WHERE ${ofA}`);
        expect([name, seen.count]).toEqual([name, open[name] ?? 0]);
        const { rows } = await owner.query<{ row: unknown }>(
          `SELECT to_json(t) AS row FROM ${name} t WHERE ${ofA} LIMIT 1`,
        );
        const insert = `INSERT INTO ${name} SELECT (jsonb_populate_record(NULL::${name}, $1)).*`;
        expect([name, (await ask(settings, insert, [rows[0]?.row])).code]).toEqual([name, REFUSED]);
        const [column] = Object.keys(rows[0]?.row as object);
        const attempts = [
          `UPDATE ${name} SET ${column} = ${column} WHERE ${ofA}`,
          `DELETE FROM ${name} WHERE ${ofA}`,
          ...(hasKommune ? [`UPDATE ${name} SET kommune_id = ${A} WHERE kommune_id = ${B}`] : []),
          // Without reading a column only the policy of the command itself counts, not that of SELECT.
          ...(hasKommune ? [`UPDATE ${name} SET kommune_id = ${A}`] : []),
        ];
        for (const sql of attempts) {
          const { code, count } = await ask(settings, sql);
          expect([sql, code ?? REFUSED, count]).toEqual([sql, REFUSED, 0]);
        }
        const own = await countOf(owner, name, ofB);
        for (const sql of [blindUpdate(name, rows[0]?.row as object), `DELETE FROM ${name}`]) {
          const { code, count } = await ask(settings, sql, [], 'ROLLBACK');
          // 23503: B's own rows are still needed by others of B.
          expect([sql, [null, REFUSED, '23503'].includes(code), count <= own]).toEqual([sql, true, true]);
        }
        tried += 4 + attempts.length;
      }
      expect(await imprint()).toBe(before);
    });

    it('and A itself sees every one of its rows', async () => {
      for (const { name, ofA } of tables) {
        const rights = name in OF_NOBODY ? 'sign-in' : ALL_RIGHTS;
        const seen = await ask(withRights(A, rights, personOf(A)), `SELECT * FROM ${name} WHERE ${ofA}`);
        expect([name, seen.count]).toEqual([name, await countOf(owner, name, ofA)]);
      }
    });
  });

  describe('lets nobody climb', () => {
    const grant = `INSERT INTO role_grant (kommune_id, grant_id, person_id, role, valid_from, granted_by, origin) VALUES (${A}, 9, $1, 'verwaltung', '2024-01-01', 'x', $2)`;
    const member = `INSERT INTO membership (kommune_id, person_id, created_by) VALUES (${A}, $1, 'x')`;
    const link = `INSERT INTO one_time_link (token_hash, person_id, kind, expires_at) VALUES (sha256($3), $1, $2, now())`;
    const tokens = Array.from({ length: 3 }, (_, n) => Buffer.from(`t${n}`));

    it('into another Kommune by a grant or a membership, not even while signing in', async () => {
      for (const rights of [ALL_RIGHTS, 'sign-in', 'sign-in,people', 'operator', 'operator,people,sign-in']) {
        for (const person of [personOf(A), personOf(B)]) {
          for (const origin of ['manual', 'claim']) {
            expect((await ask(withRights(B, rights, personOf(B)), grant, [person, origin])).code).toBe(REFUSED);
          }
        }
        expect((await ask(withRights(B, rights, personOf(B)), member, [personOf(B)])).code).toBe(REFUSED);
        const open = `UPDATE membership SET state = 'active' WHERE kommune_id = ${A} RETURNING 1`;
        expect((await ask(withRights(B, rights, personOf(B)), open)).count).toBe(0);
      }
      expect((await ask(withRights(A, 'people'), grant, [invitedOf(A), 'manual'])).code).toBeNull();
    });

    it('into an account by a link, a password or a session', async () => {
      const people = withRights(B, ALL_RIGHTS, personOf(B));
      expect((await ask(people, link, [personOf(A), 'password', tokens[0]])).code).toBe(REFUSED);
      expect((await ask(people, link, [personOf(A), 'invitation', tokens[0]])).code).toBe(REFUSED);
      expect((await ask(people, link, [invitedOf(A), 'invitation', tokens[0]])).code).toBe(REFUSED);
      const password = 'INSERT INTO person_credential (person_id, password_hash) VALUES ($1, $2)';
      expect((await ask(people, password, [invitedOf(B), 'h'])).code).toBe(REFUSED);
      expect((await ask(people, link, [invitedOf(B), 'invitation', tokens[1]])).code).toBeNull();
    });

    it('to the right to create Kommunen', async () => {
      const climb = `UPDATE person SET may_create_kommune = true WHERE person_id = ${personOf(B)}`;
      for (const rights of [ALL_RIGHTS, 'sign-in'])
        expect((await ask(withRights(B, rights, personOf(B)), climb)).code).toBe(REFUSED);
      expect((await ask(withRights('', 'operator'), climb)).count).toBe(1);
    });

    it('to the figures of another Kommune by naming it a member', async () => {
      const join = `INSERT INTO verbund_member VALUES (${B}, ${A}, '2025-01-01')`;
      expect((await ask(withRights(B, ALL_RIGHTS, personOf(B)), join)).code).toBe(REFUSED);
      const share = `UPDATE verbund_member SET values_shared = true WHERE member_id = ${C} AND kommune_id = ${B}`;
      expect(await ask(withRights(B, ALL_RIGHTS, personOf(B)), share)).toMatchObject({ count: 0 });
      expect((await ask(withRights(B, 'operator,work'), share)).code).toBe(REFUSED);
      const move = `UPDATE verbund_member SET kommune_id = ${A}, valid_from = '2020-01-01' WHERE member_id = ${C} AND kommune_id = ${B}`;
      expect((await ask(withRights(C, ALL_RIGHTS, personOf(C)), move)).code).toBe(REFUSED);
      expect(await ask(withRights(C, ALL_RIGHTS, personOf(C)), share)).toMatchObject({ code: null, count: 1 });
    });
  });

  describe('knows who reads which release of A', () => {
    const open = [1, 6];
    const readers: [string, Settings, number[]][] = [
      ['nobody', NOTHING, []],
      ['everybody', withRights('', 'oeffentlich'), open],
      ['who signs in', withRights('', 'sign-in'), []],
      ['verwaltung', asRole(A, 'verwaltung'), open],
      ['rat', asRole(A, 'rat'), [1, 2, 6]],
      ['beirat', asRole(A, 'beirat'), [1, 2, 6]],
      ['sitzungsdienst', asRole(A, 'sitzungsdienst'), [1, 2, 6]],
      ['erfassung', asRole(A, 'erfassung'), [1, 2, 6]],
      ['lesend', asRole(A, 'lesend'), [1, 2, 3, 4, 5, 6, 7, 8, 9]],
      ['koordination', asRole(A, 'koordination'), [1, 2, 3, 4, 5, 6, 7, 8, 9]],
      ['rat of B', asRole(B, 'rat'), open],
      ['koordination of B', asRole(B, 'koordination'), open],
    ];

    it.each(readers)('%s', async (_name, settings, numbers) => {
      const releases = await ask(settings, `SELECT number FROM release WHERE kommune_id = ${A} ORDER BY 1`);
      expect(releases.rows.map(({ number }) => number)).toEqual(numbers);
      const parts = await ask(
        settings,
        `SELECT DISTINCT number FROM release_member_block WHERE kommune_id = ${A} ORDER BY 1`,
      );
      expect(parts.rows.map(({ number }) => number)).toEqual(numbers);
      const blocks = await ask(settings, `SELECT json FROM release_block WHERE kommune_id = ${A}`);
      const wanted = RELEASES.filter(({ number }) => numbers.includes(number)).flatMap((release) => release.blocks);
      expect(blocks.rows.map(({ json }) => JSON.parse(String(json)) as string).sort()).toEqual(
        [...new Set(wanted)].sort(),
      );
    });
  });
});
