import { createTestDatabase, type TestDatabase } from '@teilziel/platform';
import { Client } from 'pg';

const setting = (name: string, value: string): string => `set_config('teilziel.${name}', '${value}', true)`;
const as = (kommunen: string, rights: string, person: string): string =>
  `SELECT ${setting('kommunen', kommunen)}, ${setting('rights', rights)}, ${setting('person', person)}`;

describe('A temporary table of the same name', () => {
  let database: TestDatabase;
  let owner: Client;
  let app: Client;

  beforeAll(async () => {
    database = await createTestDatabase();
    owner = new Client({ connectionString: database.ownerUrl });
    app = new Client({ connectionString: database.url });
    await Promise.all([owner.connect(), app.connect()]);
    await owner.query(`
      INSERT INTO kommune (kommune_id, ags, name, art) OVERRIDING SYSTEM VALUE VALUES (1, '99000001', 'Adorf', 'Stadt');
      INSERT INTO person (person_id, name, pseudonym, state) VALUES (1, 'Anna Amt', 'Person 1', 'active');`);
  }, 60_000);
  beforeEach(() => app.query('BEGIN'));
  afterEach(() => app.query('ROLLBACK'));
  afterAll(async () => {
    await app?.end();
    await owner?.end();
    await database?.drop();
  });

  it('does not stand for the one the guard of the operators asks about', async () => {
    await app.query('CREATE TEMP TABLE person (person_id integer)');
    await app.query(as('', '', '1'));
    await expect(app.query('UPDATE public.person SET may_create_kommune = true WHERE person_id = 1')).rejects.toThrow(
      /Nur der Betreiber/,
    );
  });

  it('does not become the chain a new entry is tied to', async () => {
    await app.query('CREATE TEMP TABLE audit_entry (LIKE public.audit_entry)');
    await app.query(`INSERT INTO pg_temp.audit_entry VALUES (1, 41, now(), 'x', 'x', '{}', '\\x00', '\\x00')`);
    await app.query(as('1', 'people', '1'));
    const { rows } = await app.query<{ number: number }>(
      `INSERT INTO public.audit_entry (kommune_id, person, action, details) VALUES (1, 'person:1', 'x', '{}') RETURNING number`,
    );
    expect(rows).toEqual([{ number: 1 }]);
  });

  it('takes no history: every trigger that names a table has its own search path', async () => {
    const { rows } = await owner.query<{ name: string }>(`
      SELECT DISTINCT proname AS name FROM pg_trigger JOIN pg_proc ON pg_proc.oid = tgfoid
      WHERE NOT tgisinternal AND pronamespace = 'public'::regnamespace AND proname <> 'refuse_change_of_history'
        AND NOT COALESCE(array_to_string(proconfig, ','), '') ~ 'search_path=pg_catalog, public, pg_temp'`);
    expect(rows).toEqual([]);
  });
});
