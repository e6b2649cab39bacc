import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import { COORDINATOR, type ScheduleWorld } from './schedule.fixture';

const ROOT = join(__dirname, '../../../../..');
/** A machine with other work is slow, not wrong. */
const PATIENCE = 60_000;

/** `render`, `send`: on the queue, hangs there. `year`: does what it is told, at the hour it is told. */
export type WorkerMode = 'render' | 'send' | 'year';
/** What happens instead of typesetting, which takes a second each time. */
export type Rendering = 'makes' | 'hangs' | 'fails';

export const buildWorker = (): void =>
  void execFileSync(process.execPath, [join(ROOT, 'tools/build-server.mjs')], { stdio: 'ignore' });

/** The worker as it is shipped, in a process of its own. */
export class WorkerProcess {
  private readonly said: string[] = [];
  private readonly process: ChildProcess;
  private readonly lines: Interface;
  private readonly gone = new AbortController();
  private steps = 0;

  constructor(world: ScheduleWorld, mode: WorkerMode) {
    const script = join(__dirname, 'killable-worker.fixture.mjs');
    const given = [join(ROOT, 'dist/server'), world.database.url, world.post.url, mode, COORDINATOR];
    this.process = spawn(process.execPath, [script, ...given], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.process.once('exit', () => this.gone.abort());
    this.lines = createInterface({ input: this.process.stdout as NodeJS.ReadableStream });
    this.lines.on('line', (line) => this.said.push(line));
  }

  get pid(): number | undefined {
    return this.process.pid;
  }

  count(word: string): number {
    return this.said.filter((line) => line === word).length;
  }

  async says(word: string, times = 1): Promise<void> {
    const signal = AbortSignal.any([this.gone.signal, AbortSignal.timeout(PATIENCE)]);
    while (this.count(word) < times)
      await once(this.lines, 'line', { signal }).catch(() => {
        throw new Error(`Der Prozess sagte nicht „${word}“, nur: ${this.said.slice(-5).join(', ')}`);
      });
  }

  /** Looks what is due at that moment and does it; resolves when it has nothing left to do. */
  async work(now: Date, rendering: Rendering = 'makes'): Promise<void> {
    this.steps += 1;
    this.process.stdin?.write(`${JSON.stringify({ now, rendering })}\n`);
    await this.says('idle', this.steps);
  }

  async kill(): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    const gone = once(this.process, 'exit');
    this.process.kill('SIGKILL');
    await gone;
  }
}
