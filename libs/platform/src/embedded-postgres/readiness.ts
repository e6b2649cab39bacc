import { realpathSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { SUPERUSER } from './cluster';
import type { Place } from './place';
import { readPostmaster } from './postmaster-pid';

const DATABASE = 'teilziel';

const SAY_EVERY = 5000;
/** Not listening yet, just closing, or still recovering: 57P03 is "the database system is starting up". */
const NOT_YET = new Set(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EPIPE', '57P03', '57P01']);
const ALREADY_THERE = new Set(['42P04', '23505']);

const codeOf = (error: unknown): string => String((error as { code?: unknown }).code ?? '');

export function urlOf(place: Place, port: number, database = DATABASE): string {
  return `postgres://${SUPERUSER}:${place.access.password}@127.0.0.1:${port}/${database}`;
}

async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  // A server that goes away while we talk to it is reported by the query; without a listener Node would end.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

const isOurs = async (client: Client, place: Place): Promise<boolean> => {
  const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory');
  return rows[0] !== undefined && realpathSync(rows[0].data_directory) === realpathSync(place.cluster);
};

export async function answersAsOurs(place: Place, port: number): Promise<boolean> {
  try {
    return await withClient(urlOf(place, port, 'postgres'), (client) => isOurs(client, place));
  } catch (error) {
    return codeOf(error) === '57P03';
  }
}

async function createIfMissing(client: Client): Promise<void> {
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
  if (rowCount) return;
  try {
    await client.query(`CREATE DATABASE ${DATABASE}`);
  } catch (error) {
    if (!ALREADY_THERE.has(codeOf(error))) throw error;
  }
}

/** Waits for the server of our own cluster; its port, or null when it gave up. */
export async function ensureDatabase(
  place: Place,
  mayWait: () => boolean,
  tell: (message: string) => void = () => undefined,
): Promise<number | null> {
  const since = Date.now();
  let said = since;
  while (mayWait()) {
    const port = readPostmaster(place.cluster)?.port;
    try {
      const ready =
        port &&
        (await withClient(urlOf(place, port, 'postgres'), async (client) => {
          if (!(await isOurs(client, place))) return false;
          await createIfMissing(client);
          return true;
        }));
      if (ready) return port;
    } catch (error) {
      const notYet = NOT_YET.has(codeOf(error)) || /terminated|timeout/i.test((error as Error).message);
      if (!notYet) throw error;
    }
    if (Date.now() - said > SAY_EVERY) {
      said = Date.now();
      tell(`Datenbank wird bereit gemacht (${Math.round((said - since) / 1000)} s)`);
    }
    await pause(50);
  }
  return null;
}
