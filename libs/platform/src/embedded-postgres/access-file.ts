import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OperatorError } from '../operator-error';
import { freePort } from './free-port';
import { giveToOwnerOfFolder } from './ownership';

/** What a process needs to reach the embedded server; readable by its owner only. */
export interface Access {
  password: string;
  /** Proves to the watcher that the caller may read this file. */
  token: string;
  port: number;
  watchPort: number;
  cluster: string;
}

const NAME = 'postgres.json';

const missing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

export function readAccess(dataDir: string): Access | null {
  const path = join(dataDir, NAME);
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Access;
  } catch (error) {
    if (missing(error)) return null;
    const text =
      error instanceof SyntaxError
        ? 'ist beschädigt. Stellen Sie sie aus einer Sicherung her.'
        : 'gehört einem anderen Benutzer. Vermutlich wurde zuerst als root gestartet: Starten Sie wieder wie beim ersten Mal.';
    throw new OperatorError(`Die Zugangsdatei der Datenbank ${path} ${text}`, { cause: error });
  }
}

/** Written whole and renamed, so that another process never reads half a file. */
export function writeAccess(dataDir: string, access: Access): void {
  const path = join(dataDir, NAME);
  const draft = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`;
  writeFileSync(draft, `${JSON.stringify(access, null, 2)}\n`, { mode: 0o600 });
  giveToOwnerOfFolder(draft);
  renameSync(draft, path);
}

/** Two processes may start at the same moment: the first one's password holds, the second one reads it. */
export async function createAccess(dataDir: string, cluster: string): Promise<Access> {
  const draft = join(dataDir, `${NAME}.${process.pid}.neu`);
  const access: Access = {
    password: randomBytes(24).toString('base64url'),
    token: randomBytes(24).toString('base64url'),
    port: await freePort(),
    watchPort: await freePort(),
    cluster,
  };
  writeFileSync(draft, `${JSON.stringify(access, null, 2)}\n`, { mode: 0o600 });
  giveToOwnerOfFolder(draft);
  try {
    linkSync(draft, join(dataDir, NAME));
    return access;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return readAccess(dataDir) ?? access;
  } finally {
    rmSync(draft, { force: true });
  }
}
