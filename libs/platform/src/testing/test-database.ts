import { randomBytes } from 'node:crypto';
import { migrations } from '@teilziel/db';
import { Client } from 'pg';
import { createDataSource, migrate } from '../database/data-source';
import { testServerUrl } from './test-server';

export interface TestDatabase {
  url: string;
  drop(): Promise<void>;
}

const TEMPLATE = 'teilziel_template';
const TEMPLATE_LOCK = 7_405_113;

function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
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

async function create(source: 'template0' | typeof TEMPLATE): Promise<TestDatabase> {
  const server = await testServerUrl();
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onServer(server, async (client) => {
    if (source === TEMPLATE) await ensureTemplate(server, client);
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${source}`);
  });
  return {
    url: withDatabase(server, name),
    drop: () =>
      onServer(server, async (client) => {
        await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      }),
  };
}

/** A database of its own with the schema of all migrations and no rows. */
export const createTestDatabase = (): Promise<TestDatabase> => create(TEMPLATE);

/** One without any table, for the specs of the migrations themselves. */
export const createEmptyDatabase = (): Promise<TestDatabase> => create('template0');

export const migrationNames = (): string[] => migrations.map(({ name }) => name);
