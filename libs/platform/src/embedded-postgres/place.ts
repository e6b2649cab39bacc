import { createHash } from 'node:crypto';
import { existsSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { OperatorError } from '../operator-error';
import { type Access, createAccess, readAccess, writeAccess } from './access-file';
import { ensureFolder } from './data-folder';
import { canTraverse, NOBODY, type RunAs, startedByRoot } from './ownership';

/** Where the database lives and as whom it runs. */
export interface Place {
  dataDir: string;
  /** Reachable for the database user: holds cluster, log and, if need be, the copied programs. */
  folder: string;
  cluster: string;
  access: Access;
  runAs: RunAs | null;
}

/** Durable and traversable for everyone, unlike a clone below /root. */
export const OUTSIDE = '/var/lib/teilziel-monitor';

/** A new clone at an old path gets a new folder: the database of the old one stays where it is, untouched. */
function freeFolderOutside(dataDir: string): string {
  const clone = dirname(dataDir);
  const name = `${basename(clone)}-${createHash('sha256').update(dataDir).digest('hex').slice(0, 8)}`;
  for (let attempt = 1; ; attempt += 1) {
    const folder = join(OUTSIDE, attempt === 1 ? name : `${name}-${attempt}`);
    if (!existsSync(folder)) return folder;
  }
}

function leaveNotes(dataDir: string, folder: string, access: Access): void {
  writeFileSync(
    join(dataDir, 'DATENBANK-ORT.txt'),
    `Die Datenbank liegt in ${folder}\n\nGrund: Das Programm wurde als root gestartet, PostgreSQL läuft nie als root, und der Benutzer "nobody"\n` +
      `erreicht diesen Ordner nicht. Sichern Sie ${folder} zusammen mit postgres.json aus diesem Ordner.\n`,
  );
  writeFileSync(join(folder, 'GEHOERT-ZU.txt'), `${dataDir}\n`);
  writeAccess(folder, access);
}

async function newPlace(dataDir: string): Promise<Access> {
  const outside = startedByRoot() && !canTraverse(dataDir, NOBODY);
  const folder = outside ? freeFolderOutside(dataDir) : dataDir;
  const access = await createAccess(dataDir, join(folder, 'postgres'));
  if (outside) {
    ensureFolder(dirname(access.cluster));
    leaveNotes(dataDir, dirname(access.cluster), access);
  }
  return access;
}

function userOf(cluster: string): RunAs | null {
  const mine = process.getuid?.();
  if (mine === undefined) return null;
  if (!existsSync(cluster)) return mine === 0 ? NOBODY : null;
  const { uid, gid } = statSync(cluster);
  if (mine === 0) return { uid, gid };
  if (uid === mine) return null;
  throw new OperatorError(
    `Die Datenbank in ${cluster} gehört einem anderen Benutzer (uid ${uid}), vermutlich wurde zuerst als root gestartet. ` +
      'Starten Sie wieder wie beim ersten Mal, oder übereignen Sie den Datenordner: chown -R <Benutzer> <Ordner>.',
  );
}

/** A clone may have been moved or renamed since: the database inside its data folder has moved with it. */
function followMove(dataDir: string, access: Access): Access {
  const here = join(dataDir, 'postgres');
  if (access.cluster === here || existsSync(access.cluster) || !existsSync(here)) return access;
  const moved = { ...access, cluster: here };
  writeAccess(dataDir, moved);
  return moved;
}

export async function choosePlace(wanted: string): Promise<Place> {
  ensureFolder(wanted);
  const dataDir = realpathSync(wanted);
  const access = followMove(dataDir, readAccess(dataDir) ?? (await newPlace(dataDir)));
  const folder = dirname(access.cluster);
  ensureFolder(folder);
  const runAs = userOf(access.cluster);
  if (runAs && !canTraverse(folder, runAs)) {
    throw new OperatorError(
      `Die Datenbank in ${access.cluster} läuft als Benutzer mit uid ${runAs.uid} und erreicht diesen Ordner nicht. ` +
        `Geben Sie die Ordner darüber zum Durchqueren frei (chmod o+x) oder verschieben Sie den Datenordner.`,
    );
  }
  return { dataDir, folder, cluster: access.cluster, access, runAs };
}
