import { execFile } from 'node:child_process';
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { OperatorError } from '../operator-error';
import type { Binaries } from './binaries';
import type { RunAs } from './ownership';
import type { Place } from './place';

export const SUPERUSER = 'teilziel';

const run = promisify(execFile);
const DRAFT = 'postgres-neu-';
const ABANDONED_AFTER = 10 * 60_000;

function giveTo(path: string, runAs: RunAs | null): void {
  if (runAs) chownSync(path, runAs.uid, runAs.gid);
}

function removeAbandonedDrafts(folder: string): void {
  for (const name of readdirSync(folder).filter((entry) => entry.startsWith(DRAFT))) {
    const path = join(folder, name);
    if (Date.now() - statSync(path).mtimeMs > ABANDONED_AFTER) rmSync(path, { recursive: true, force: true });
  }
}

/** Created beside and renamed when complete: a half-made cluster is never taken for a whole one. */
export async function ensureCluster(place: Place, binaries: Binaries): Promise<boolean> {
  if (existsSync(join(place.cluster, 'PG_VERSION'))) return false;
  removeAbandonedDrafts(place.folder);
  const draft = mkdtempSync(join(place.folder, DRAFT));
  const cluster = join(draft, 'cluster');
  const passwordFile = join(draft, 'passwort');
  mkdirSync(cluster, { mode: 0o700 });
  writeFileSync(passwordFile, place.access.password, { mode: 0o600 });
  for (const path of [draft, cluster, passwordFile]) giveTo(path, place.runAs);
  // ICU sorts German names as people expect; checksums find what a failing disk has changed.
  const options = [
    `--pgdata=${cluster}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=icu',
    '--icu-locale=de-DE',
    `--locale=${process.platform === 'linux' ? 'C.UTF-8' : 'C'}`,
    '--data-checksums',
    '--no-instructions',
  ];
  try {
    await run(binaries.initdb, options, { cwd: draft, ...place.runAs });
    renameSync(cluster, place.cluster);
    return true;
  } catch (error) {
    if (existsSync(join(place.cluster, 'PG_VERSION'))) return false;
    const said = (error as { stderr?: string }).stderr?.trim() || (error as Error).message;
    throw new OperatorError(`Die Datenbank konnte in ${place.cluster} nicht angelegt werden:\n${said}`);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}
