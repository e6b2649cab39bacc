import 'reflect-metadata';
import { Jobs } from '@teilziel/platform';
import { COORDINATOR, OFFICE, ScheduleWorld } from './schedule.fixture';
import { buildWorker, WorkerProcess } from './worker-process.fixture';

const DUE = '2026-05-03T00:30:00.000Z';

describe('a worker that is killed', () => {
  let world: ScheduleWorld;

  beforeAll(buildWorker, 120_000);
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
    for (let tries = 0; tries < 450; tries += 1) {
      const [run] = await world.runs();
      if (run?.state === 'delivered' || run?.state === 'failed') return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  it('while rendering: another renders and sends, each address has one mail', async () => {
    const child = new WorkerProcess(world, 'render');
    await child.says('renders');
    await child.kill();
    expect(await world.runs()).toMatchObject([{ state: 'rendering', attempts: 1 }]);
    await othersTakeOver();
    expect(await world.runs()).toMatchObject([{ state: 'delivered', attempts: 2, reason: null }]);
    expect(world.workers.map(({ renderings }) => renderings).sort()).toEqual([0, 1]);
    for (const address of OFFICE) expect(world.mailsTo(address)).toHaveLength(1);
  }, 90_000);

  it('between two mails: nobody is written to twice, and what nobody knows is said', async () => {
    const child = new WorkerProcess(world, 'send');
    await child.says('sends');
    await child.kill();
    await othersTakeOver();
    const [run] = await world.runs();
    expect(run).toMatchObject({ state: 'delivered', attempts: 2 });
    expect(run?.reason).toContain('Bei einer Adresse ist ungewiss');
    expect(world.workers.map(({ renderings }) => renderings)).toEqual([0, 0]);
    expect(OFFICE.map((address) => world.mailsTo(address).length)).toEqual([1, 0]);
    for (let tries = 0; tries < 300 && world.mailsTo(COORDINATOR).length === 0; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 100));
    expect(world.mailsTo(COORDINATOR)).toHaveLength(1);
    expect(world.post.delivered.filter(({ raw }) => /^Message-ID: <[0-9a-f]{40}@/im.test(raw))).toHaveLength(1);
  }, 90_000);
});
