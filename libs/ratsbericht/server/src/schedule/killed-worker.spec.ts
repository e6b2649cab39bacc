import 'reflect-metadata';
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Jobs } from '@teilziel/platform';
import { COORDINATOR, OFFICE, ScheduleWorld } from './schedule.fixture';

const ROOT = join(__dirname, '../../../../..');
const DUE = '2026-05-03T00:30:00.000Z';

/** The worker as it is shipped, in a process of its own on the same queue. */
class Child {
  private readonly said: string[] = [];
  private readonly process: ChildProcess;

  constructor(world: ScheduleWorld, mode: 'render' | 'send') {
    const script = join(__dirname, 'killable-worker.fixture.mjs');
    const given = [join(ROOT, 'dist/server'), world.database.url, world.post.url, mode];
    this.process = spawn(process.execPath, [script, ...given], { stdio: ['ignore', 'pipe', 'inherit'] });
    const lines = createInterface({ input: this.process.stdout as NodeJS.ReadableStream });
    lines.on('line', (line) => this.said.push(line));
  }

  async says(word: string): Promise<void> {
    for (let tries = 0; tries < 300; tries += 1) {
      if (this.said.includes(word)) return;
      if (this.process.exitCode !== null) break;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`Der Prozess sagte nicht „${word}“, nur: ${this.said.join(', ')}`);
  }

  async kill(): Promise<void> {
    const gone = once(this.process, 'exit');
    this.process.kill('SIGKILL');
    await gone;
  }
}

describe('a worker that is killed', () => {
  let world: ScheduleWorld;

  beforeAll(
    () => void execFileSync(process.execPath, [join(ROOT, 'tools/build-server.mjs')], { stdio: 'ignore' }),
    120_000,
  );
  beforeEach(async () => {
    world = await ScheduleWorld.start();
    // The child has the true clock, so the plan is due by it.
    await world.schedule(1, '30 2 * * 0', DUE);
  }, 60_000);
  afterEach(() => world?.stop());

  /** Two others on the queue; their clocks stand after the end of the lease. */
  async function othersTakeOver(): Promise<void> {
    world.now = new Date(Date.now() + 3_600_000);
    const workers = [await world.worker(), await world.worker()];
    await Promise.all(workers.map(({ app }) => app.get(Jobs, { strict: false }).start()));
    for (let tries = 0; tries < 150; tries += 1) {
      const [run] = await world.runs();
      if (run?.state === 'delivered' || run?.state === 'failed') return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  it('while rendering: another renders and sends, each address has one mail', async () => {
    const child = new Child(world, 'render');
    await child.says('renders');
    await child.kill();
    expect(await world.runs()).toMatchObject([{ state: 'rendering', attempts: 1 }]);
    await othersTakeOver();
    expect(await world.runs()).toMatchObject([{ state: 'delivered', attempts: 2, reason: null }]);
    expect(world.workers.map(({ renderings }) => renderings).sort()).toEqual([0, 1]);
    for (const address of OFFICE) expect(world.mailsTo(address)).toHaveLength(1);
  }, 90_000);

  it('between two mails: nobody is written to twice, and what nobody knows is said', async () => {
    const child = new Child(world, 'send');
    await child.says('sends');
    await child.kill();
    await othersTakeOver();
    const [run] = await world.runs();
    expect(run).toMatchObject({ state: 'delivered', attempts: 2 });
    expect(run?.reason).toContain('Bei einer Adresse ist ungewiss');
    expect(world.workers.map(({ renderings }) => renderings)).toEqual([0, 0]);
    expect(OFFICE.map((address) => world.mailsTo(address).length)).toEqual([1, 0]);
    for (let tries = 0; tries < 50 && world.mailsTo(COORDINATOR).length === 0; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 100));
    expect(world.mailsTo(COORDINATOR)).toHaveLength(1);
    expect(world.post.delivered.filter(({ raw }) => /^Message-ID: <[0-9a-f]{40}@/im.test(raw))).toHaveLength(1);
  }, 90_000);
});
