import { readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { join } from 'node:path';

/** The lines of postmaster.pid that name a server (PostgreSQL, miscadmin.h: LOCK_FILE_LINE_*). */
export interface Postmaster {
  pid: number;
  startedAt: string;
  port: number;
}

export const postmasterFile = (cluster: string): string => join(cluster, 'postmaster.pid');

export function readPostmaster(cluster: string): Postmaster | null {
  try {
    const [pid, , startedAt, port] = readFileSync(postmasterFile(cluster), 'utf8').split('\n');
    return Number(pid) > 0 ? { pid: Number(pid), startedAt: startedAt ?? '', port: Number(port) } : null;
  } catch {
    return null;
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Whose process is it? A postmaster works inside its data directory, so on Linux its working directory proves it,
 * never its name. Null where that cannot be asked (other systems, no permission).
 */
export function worksIn(pid: number, cluster: string): boolean | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster);
  } catch {
    return process.platform === 'linux' && !isAlive(pid) ? false : null;
  }
}
