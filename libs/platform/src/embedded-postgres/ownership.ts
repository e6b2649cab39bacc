import { chownSync, realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

export interface RunAs {
  uid: number;
  gid: number;
}

/** PostgreSQL refuses to run as root; "nobody" exists on every Linux and owns nothing else. */
export const NOBODY: RunAs = { uid: 65534, gid: 65534 };

export const startedByRoot = (): boolean => process.getuid?.() === 0;

const READ = 4;
const TRAVERSE = 1;

function permits(path: string, who: RunAs, bits: number): boolean {
  const { mode, uid, gid } = statSync(path);
  const shift = uid === who.uid ? 6 : gid === who.gid ? 3 : 0;
  return ((mode >> shift) & bits) === bits;
}

/** Can this user reach the path through every folder above it? Asked of the folders, not tried, because we are not that user. */
export function canTraverse(path: string, who: RunAs): boolean {
  let current = realpathSync(path);
  for (;;) {
    if (!permits(current, who, TRAVERSE)) return false;
    const above = dirname(current);
    if (above === current) return true;
    current = above;
  }
}

export function canRun(path: string, who: RunAs): boolean {
  return canTraverse(dirname(path), who) && permits(path, who, READ | TRAVERSE);
}

export function canRead(path: string, who: RunAs): boolean {
  return canTraverse(dirname(path), who) && permits(path, who, READ);
}

/** What root writes into somebody's folder stays usable for that person afterwards. */
export function giveToOwnerOfFolder(path: string): void {
  if (!startedByRoot()) return;
  const { uid, gid } = statSync(dirname(path));
  chownSync(path, uid, gid);
}
