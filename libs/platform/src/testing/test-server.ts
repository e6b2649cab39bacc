import { lstatSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readAccess } from '../embedded-postgres/access-file';
import { startEmbeddedPostgres, stopEmbeddedPostgres } from '../embedded-postgres/launcher';
import { isAlive } from '../embedded-postgres/postmaster-pid';

/** Jest's global set-up names a folder; the first test that asks for a database starts the server in it. */
export const TEST_SERVER_FOLDER = 'TEILZIEL_TEST_SERVER_FOLDER';

const LINGER = 60_000;
/** A test loses nothing that matters when the power fails. */
const SETTINGS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200'];

let serverUrl: Promise<string> | null = null;

const NAME = /^teilziel-test-(\d+)-[\w-]+$/;

/** Names whose it is, so that a later run can tell whether anybody still needs it. */
export const testFolderPrefix = (): string => join(tmpdir(), `teilziel-test-${process.pid}-`);

export function newTestServerFolder(): string {
  return `${testFolderPrefix()}${Date.now().toString(36)}`;
}

/** A Jest that was killed could not tidy up: the folder's name tells whose it was. The watcher has ended the server. */
export async function removeAbandonedFolders(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const pid = Number(NAME.exec(name)?.[1]);
    const folder = join(tmpdir(), name);
    if (!pid || isAlive(pid) || !isMine(folder)) continue;
    // Where even that fails nothing is lost but space, and the tests of today must not suffer from it.
    await removeTestServer(folder).catch(() => rmSync(folder, { recursive: true, force: true }));
  }
}

/** In a shared folder for temporary files nobody believes a name alone. */
const isMine = (folder: string): boolean => {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  return found?.isDirectory() === true && (process.getuid === undefined || found.uid === process.getuid());
};

async function start(): Promise<string> {
  const folder = process.env[TEST_SERVER_FOLDER] ?? newTestServerFolder();
  mkdirSync(folder, { recursive: true });
  const server = await startEmbeddedPostgres(folder, undefined, { settings: SETTINGS, linger: LINGER });
  return server.url;
}

export function testServerUrl(): Promise<string> {
  return (serverUrl ??= start());
}

export async function removeTestServer(folder: string): Promise<void> {
  const access = readAccess(folder);
  if (access) {
    await stopEmbeddedPostgres(folder);
    rmSync(access.cluster, { recursive: true, force: true });
    if (dirname(access.cluster) !== folder) rmSync(dirname(access.cluster), { recursive: true, force: true });
  }
  // Where the run failed early, initdb may still be writing its draft.
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}
