import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { RunAs } from './ownership';
import type { Postmaster } from './postmaster-pid';

export interface WatcherOrder {
  token: string;
  watchPort: number;
  cluster: string;
  postgres: string;
  pgCtl: string;
  args: string[];
  log: string;
  runAs: RunAs | null;
  /** A running server without a watcher, to be looked after instead of starting one. */
  adopt: Postmaster | null;
  /** Milliseconds to keep running after the last user has left. */
  linger: number;
}

/** "taken": another watcher (or a stranger) has the port. */
export function spawnWatcher(order: WatcherOrder, folder: string): Promise<'ready' | 'taken'> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(__dirname, 'watcher.mjs')], {
      cwd: folder,
      detached: true,
      stdio: ['pipe', 'pipe', 'ignore'],
      windowsHide: true,
    });
    let said = '';
    child.once('error', reject);
    child.once('exit', () => resolve('taken'));
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk;
      if (!said.includes('\n')) return;
      resolve(said.startsWith('ready') ? 'ready' : 'taken');
      child.stdout.destroy();
      child.unref();
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(JSON.stringify(order));
  });
}
