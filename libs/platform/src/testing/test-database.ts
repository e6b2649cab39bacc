import { randomBytes } from 'node:crypto';
import { APPLICATION_ROLE, migrations } from '@teilziel/db';
import { Client } from 'pg';
import { createDataSource, migrate } from '../database/data-source';
import { testServerUrl } from './test-server';

export interface TestDatabase {
  /** The login of the application: the policies of the database hold for it. */
  url: string;
  /** The owner, here a superuser: sees and may do everything. */
  ownerUrl: string;
  drop(): Promise<void>;
}

const TEMPLATE = 'teilziel_template';
const TEMPLATE_LOCK = 7_405_113;
/** Only this server knows it, and only while the tests run. */
const PASSWORD = 'test';

function withDatabase(url: string, database: string, user?: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  if (user) Object.assign(changed, { username: user, password: PASSWORD });
  return changed.href;
}

async function onServer<T>(server: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: withDatabase(server, 'postgres') });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Migrated once a run under another name, renamed when complete, so that no test clones half a schema. */
async function ensureTemplate(server: string, client: Client): Promise<void> {
  await client.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [TEMPLATE]);
    if (rowCount) return;
    const draft = `${TEMPLATE}_draft`;
    await client.query(`DROP DATABASE IF EXISTS ${draft}`);
    await client.query(`CREATE DATABASE ${draft}`);
    const dataSource = await createDataSource(withDatabase(server, draft), []).initialize();
    await migrate(dataSource).finally(() => dataSource.destroy());
    await client.query(`ALTER DATABASE ${draft} RENAME TO ${TEMPLATE}`);
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [TEMPLATE_LOCK]);
  }
}

const newName = (): string => `test_${randomBytes(6).toString('hex')}`;

/** A database of its own with the schema of all migrations and no rows. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = await testServerUrl();
  const name = newName();
  const login = `${name}_app`;
  await onServer(server, async (client) => {
    await ensureTemplate(server, client);
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE} STRATEGY FILE_COPY`);
    await client.query(`CREATE ROLE ${login} LOGIN PASSWORD '${PASSWORD}' IN ROLE ${APPLICATION_ROLE}`);
  });
  return {
    url: withDatabase(server, name, login),
    ownerUrl: withDatabase(server, name),
    drop: () =>
      onServer(server, async (client) => {
        await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
        // The second one is made by a program that was started with the address of the owner.
        await client.query(`DROP ROLE IF EXISTS ${login}, ${name}_login`);
      }),
  };
}

/** One without any table, for the specs of the migrations themselves. */
export async function createEmptyDatabase(): Promise<Pick<TestDatabase, 'ownerUrl' | 'drop'>> {
  const server = await testServerUrl();
  const name = newName();
  await onServer(server, (client) => client.query(`CREATE DATABASE ${name} TEMPLATE template0`));
  return {
    ownerUrl: withDatabase(server, name),
    drop: () =>
      onServer(server, async (client) => {
        await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      }),
  };
}

export const migrationNames = (): string[] => migrations.map(({ name }) => name);
