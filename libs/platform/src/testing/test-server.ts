import { mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readAccess } from '../embedded-postgres/access-file';
import { startEmbeddedPostgres, stopEmbeddedPostgres } from '../embedded-postgres/launcher';

/** Jest's global set-up names a folder; the first test that asks for a database starts the server in it. */
export const TEST_SERVER_FOLDER = 'TEILZIEL_TEST_SERVER_FOLDER';

const LINGER = 60_000;
/** A test loses nothing that matters when the power fails. */
const SETTINGS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200'];

let serverUrl: Promise<string> | null = null;

export function newTestServerFolder(): string {
  return join(tmpdir(), `teilziel-test-${process.pid}-${Date.now().toString(36)}`);
}

async function start(): Promise<string> {
  const folder = process.env[TEST_SERVER_FOLDER] ?? newTestServerFolder();
  mkdirSync(folder, { recursive: true });
  const server = await startEmbeddedPostgres(folder, undefined, { settings: SETTINGS, linger: LINGER });
  return server.url;
}

export function testServerUrl(): Promise<string> {
  return (serverUrl ??= start());
}

export async function stopTestServer(folder: string): Promise<void> {
  const access = readAccess(folder);
  if (!access) return;
  await stopEmbeddedPostgres(folder);
  rmSync(access.cluster, { recursive: true, force: true });
  if (dirname(access.cluster) !== folder) rmSync(dirname(access.cluster), { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
}
