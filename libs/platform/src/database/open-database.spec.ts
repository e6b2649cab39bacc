import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { APPLICATION_ROLE } from '@teilziel/db';
import { readSettings, type Settings } from '../settings/settings';
import { createEmptyDatabase, createTestDatabase, type TestDatabase } from '../testing/test-database';
import { assertPoliciesHold, loginOf, onConnection } from './application-login';
import { openDatabase } from './open-database';
import { scramVerifier } from './scram-verifier';

describe('a database of the operator', () => {
  let database: Pick<TestDatabase, 'ownerUrl' | 'drop'>;
  let dataDir: string;
  let owner: string;
  let ownerUrl: string;

  const asSuperuser = (...statements: string[]): Promise<void> =>
    onConnection(database.ownerUrl, async (client) => {
      for (const sql of statements) await client.query(sql);
    });
  const settings = (more: Partial<Settings> = {}): Settings => ({
    ...readSettings({}),
    databaseUrl: ownerUrl,
    dataDir,
    ...more,
  });
  const name = (): string => new URL(database.ownerUrl).pathname.slice(1);

  beforeEach(async () => {
    // So that the role of the application exists on the server whichever spec runs first.
    await (await createTestDatabase()).drop();
    database = await createEmptyDatabase();
    dataDir = mkdtempSync(join(tmpdir(), 'teilziel-open-'));
    owner = `${name()}_owner`;
    await asSuperuser(
      `CREATE ROLE ${owner} LOGIN CREATEROLE PASSWORD 'test'`,
      `ALTER DATABASE ${name()} OWNER TO ${owner}`,
    );
    ownerUrl = Object.assign(new URL(database.ownerUrl), { username: owner, password: 'test' }).href;
  }, 60_000);
  afterEach(async () => {
    const server = Object.assign(new URL(database.ownerUrl), { pathname: '/postgres' }).href;
    await database.drop();
    await onConnection(server, async (client) => {
      for (const role of [`${name()}_login`, owner]) await client.query(`DROP ROLE IF EXISTS ${role}`);
    });
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('is migrated by its owner and used by a login of its own, also by two programs at once', async () => {
    await asSuperuser(`GRANT ${APPLICATION_ROLE} TO ${owner} WITH ADMIN OPTION, INHERIT FALSE`);
    const opened = await Promise.all([openDatabase(settings()), openDatabase(settings())]);
    const again = await openDatabase(settings());
    for (const { url, encryptionKey } of [...opened, again]) {
      expect(new URL(url).username).toBe(`${name()}_login`);
      expect(encryptionKey).toEqual(again.encryptionKey);
      const seen = await onConnection(url, (client) => client.query('SELECT current_user, count(*)::int FROM kommune'));
      expect(seen.rows).toEqual([{ current_user: `${name()}_login`, count: 0 }]);
    }
    expect(readdirSync(dataDir)).toEqual(['secrets.json']);
    rmSync(join(dataDir, 'secrets.json'));
    await expect(openDatabase(settings())).resolves.toMatchObject({ url: expect.any(String) as string });
  }, 60_000);

  it('whose owner may not make roles says what the administrator runs and what to set', async () => {
    await asSuperuser(`ALTER ROLE ${owner} NOCREATEROLE`);
    const refused = openDatabase(settings());
    await expect(refused).rejects.toThrow(
      new RegExp(`CREATE ROLE "${name()}_login" LOGIN PASSWORD '<Passwort>' IN ROLE ${APPLICATION_ROLE};`),
    );
    await expect(refused).rejects.toThrow(/DATABASE_APP_URL=postgres:\/\/\w+_login:<Passwort>@/);
    await asSuperuser(`CREATE ROLE "${name()}_login" LOGIN PASSWORD 'test' IN ROLE ${APPLICATION_ROLE}`);
    const databaseAppUrl = Object.assign(new URL(ownerUrl), { username: `${name()}_login` }).href;
    const { url } = await openDatabase(settings({ databaseAppUrl, secretKey: Buffer.alloc(32) }));
    expect(url).toBe(databaseAppUrl);
  }, 60_000);

  it('never takes the role of all programs for its own login, whatever the database is called', () => {
    expect(loginOf('teilziel')).not.toBe(APPLICATION_ROLE);
    expect(loginOf('x'.repeat(63))).toHaveLength(63);
    expect(loginOf('Stadt "A"; DROP')).toBe('Stadt__A___DROP_login');
  });

  it('is never used by a login for which the policies do not hold', async () => {
    const key = { secretKey: Buffer.alloc(32) };
    await expect(openDatabase(settings({ databaseAppUrl: database.ownerUrl, ...key }))).rejects.toThrow(/Superuser/);
    await expect(openDatabase(settings({ databaseAppUrl: ownerUrl, ...key }))).rejects.toThrow(/Eigentümer/);
    await asSuperuser(`CREATE ROLE ${name()}_login LOGIN PASSWORD 'test'`);
    const stranger = Object.assign(new URL(ownerUrl), { username: `${name()}_login` }).href;
    await expect(assertPoliciesHold(stranger)).rejects.toThrow(/nicht Mitglied/);
    await asSuperuser(`GRANT ${owner} TO ${name()}_login`, `GRANT ${APPLICATION_ROLE} TO ${name()}_login`);
    await expect(assertPoliciesHold(stranger)).rejects.toThrow(/Eigentümer/);
    await asSuperuser(`REVOKE ${owner} FROM ${name()}_login`);
    await expect(assertPoliciesHold(stranger)).resolves.toBeUndefined();
  }, 60_000);
});

it('a password never travels to the server in clear: this is what PostgreSQL would store', () => {
  // RFC 7677, section 3 (user "user", password "pencil").
  const verifier = scramVerifier('pencil', Buffer.from('W22ZaJ0SNY7soEsUEjb6gQ==', 'base64'));
  expect(verifier).toBe(
    'SCRAM-SHA-256$4096:W22ZaJ0SNY7soEsUEjb6gQ==$WG5d8oPm3OtcPnkdi4Uo7BkeZkBFzpcXkuLmtbsT4qY=:wfPLwcE6nTWhTAmQ7tl2KeoiWGPlZqQxSrmfPwDl2dU=',
  );
});
