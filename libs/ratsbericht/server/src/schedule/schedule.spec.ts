import 'reflect-metadata';
import { nextDues, parseCron } from '@teilziel/ratsbericht/model';
import { COORDINATOR, OFFICE, ScheduleWorld } from './schedule.fixture';
import { buildWorker, type Rendering, WorkerProcess } from './worker-process.fixture';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const PLANS = [
  { id: 1, cron: '30 2 25,28 * *', first: '2026-05-25T00:30:00Z' },
  { id: 2, cron: '0 8 1 1,4,7,10 *', first: '2026-07-01T06:00:00Z' },
  { id: 3, cron: '0 8 1 3 *', first: '2027-03-01T07:00:00Z' },
];
const END = new Date('2027-05-01T00:00:00Z');
/** The night of each clock change. */
const KILLED = Date.parse('2026-10-25T00:30:00Z');
const FAILS = Date.parse('2027-03-28T01:30:00Z');
/** A minute too early nothing happens: in both nights and once more. */
const LOOKED_AT_EARLY = new Set([KILLED, FAILS, Date.parse('2026-07-01T06:00:00Z')]);

const duesOfTheYear = (): number[] => {
  const dues = PLANS.flatMap(({ cron, first }) => {
    const parsed = parseCron(cron);
    if (parsed === null) throw new Error(cron);
    return nextDues(parsed, new Date(Date.parse(first) - 1), 60).filter((due) => due < END);
  });
  return [...new Set(dues.map((due) => due.getTime()))].sort((a, b) => a - b);
};

describe('a year of reports, three processes, both clock changes', () => {
  let world: ScheduleWorld;
  let alive: WorkerProcess[] = [];
  const started: WorkerProcess[] = [];

  beforeAll(async () => {
    buildWorker();
    world = await ScheduleWorld.start();
    for (const { id, cron, first } of PLANS) await world.schedule(id, cron, first);
    for (let worker = 0; worker < 3; worker += 1) started.push(new WorkerProcess(world, 'year'));
    alive = [...started];
    await Promise.all(started.map((worker) => worker.says('started')));
  }, 120_000);
  afterAll(async () => {
    await Promise.all(started.map((worker) => worker.kill()));
    await world?.stop();
  });

  const everybodyWorks = (at: number, rendering?: Rendering): Promise<unknown> =>
    Promise.all(alive.map((worker) => worker.work(new Date(at), rendering)));

  /** All three see the run; the one that took it is killed while it renders, the others have gone on. */
  async function oneIsKilled(at: number): Promise<void> {
    // The one that renders never answers, and its end is no fault of the spec.
    const answers = alive.map((worker) => worker.work(new Date(at), 'hangs').catch(() => undefined));
    const before = alive.map((worker) => worker.count('renders'));
    const taker = await Promise.race(
      alive.map(async (worker, index) => {
        await worker.says('renders', (before[index] ?? 0) + 1);
        return index;
      }),
    );
    await Promise.all(answers.filter((_, index) => index !== taker));
    const [held] = await world.owner.query(
      `SELECT worker, state FROM report_run WHERE due_at = '${new Date(KILLED).toISOString()}'`,
    );
    expect(held).toMatchObject({ state: 'rendering', worker: expect.stringContaining(`-${alive[taker]?.pid}-`) });
    await alive[taker]?.kill();
    alive.splice(taker, 1);
  }

  it('delivers each run once, also that of a killed process; a report that fails reaches nobody but the coordinator', async () => {
    const dues = duesOfTheYear();
    expect(dues).toHaveLength(24 + 4 + 1);
    for (const due of dues) {
      if (LOOKED_AT_EARLY.has(due)) await everybodyWorks(due - MINUTE);
      if (due === KILLED) {
        await oneIsKilled(due + MINUTE / 2);
        // Its lease still holds: nobody takes the run from a process that may only be slow.
        await everybodyWorks(due + MINUTE);
        expect(world.post.delivered).toHaveLength(2 * dues.indexOf(due));
        await everybodyWorks(due + HOUR);
      } else await everybodyWorks(due + MINUTE / 2, due === FAILS ? 'fails' : 'makes');
    }
    expect(alive).toHaveLength(2);

    const runs = await world.runs();
    expect(runs.map(({ due }) => due.getTime())).toEqual(dues);
    expect(runs.filter(({ state }) => state === 'delivered')).toHaveLength(dues.length - 1);
    const inThoseNights = runs.filter(({ due }) => [KILLED, FAILS].includes(due.getTime()));
    expect(inThoseNights.map(({ due, state, attempts }) => [due.toISOString(), state, attempts])).toEqual([
      ['2026-10-25T00:30:00.000Z', 'delivered', 2],
      ['2027-03-28T01:30:00.000Z', 'failed', 1],
    ]);
    // Each was made once, and one once more.
    expect(started.reduce((sum, worker) => sum + worker.count('renders'), 0)).toBe(dues.length + 1);
    for (const address of OFFICE) expect(world.mailsTo(address)).toHaveLength(dues.length - 1);
    expect(world.mailsTo(COORDINATOR)).toEqual(['Musterstadt: „Bericht 1“ wurde nicht vollständig versandt']);
    const told = world.post.delivered.find(({ recipients }) => recipients.includes(COORDINATOR));
    expect(told?.text).toContain('Die Vorlage lässt sich nicht setzen.');
    expect(told?.text).not.toContain('%PDF');
    expect(world.post.delivered).toHaveLength(2 * (dues.length - 1) + 1);
  }, 120_000);
});
