import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { projectRoot } from '../settings/settings';

interface Said {
  url?: string;
  owned?: boolean;
  id?: number;
  error?: string;
}

/** Another process that uses the embedded database of a folder. */
export class Owner {
  readonly acknowledged: number[] = [];
  private readonly started: Promise<Said>;

  private constructor(readonly child: ChildProcess) {
    this.started = new Promise((resolve) => {
      createInterface({ input: child.stdout as NodeJS.ReadableStream }).on('line', (line) => {
        const said = JSON.parse(line) as Said;
        if (said.id === undefined) resolve(said);
        else this.acknowledged.push(said.id);
      });
      child.once('exit', (code) => resolve({ error: `Ende mit ${code}` }));
    });
  }

  /** The product as it is shipped, so the compiled one; building what has not changed takes a moment only. */
  static build(): void {
    execFileSync(process.execPath, [join(projectRoot(), 'tools/build-server.mjs')], { stdio: 'ignore' });
  }

  static start(dataDir: string, mode: 'insert' | 'idle', as: { uid?: number; gid?: number } = {}): Owner {
    const platform = join(projectRoot(), 'dist/server/libs/platform/src/index.js');
    const script = join(__dirname, 'killable-program.fixture.mjs');
    const child = spawn(process.execPath, [script, platform, dataDir, mode], {
      cwd: dataDir,
      stdio: ['ignore', 'pipe', 'inherit'],
      ...as,
    });
    return new Owner(child);
  }

  async ready(): Promise<Said> {
    return this.started;
  }

  async end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    const gone = once(this.child, 'exit');
    this.child.kill(signal);
    await gone;
  }
}

/** Every process that works inside the cluster: the postmaster and all its children. */
export function processesIn(cluster: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        return readlinkSync(`/proc/${pid}/cwd`) === cluster;
      } catch {
        return false;
      }
    });
}

export function parentOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}

export async function until(condition: () => boolean, within = 20_000): Promise<void> {
  const deadline = Date.now() + within;
  while (!condition()) {
    if (Date.now() > deadline) throw new Error(`Nicht eingetreten: ${condition.toString()}`);
    await pause(20);
  }
}
