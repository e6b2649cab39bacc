import 'reflect-metadata';
import { nextDues, parseCron } from '@teilziel/ratsbericht/model';
import { OperatorError } from '@teilziel/platform';
import { COORDINATOR, OFFICE, ScheduleWorld } from './schedule.fixture';

const HOUR = 3_600_000;

describe('a year of reports, three workers, both clock changes', () => {
  let world: ScheduleWorld;
  const PLANS = [
    { id: 1, cron: '30 2 25,28 * *', first: '2026-05-25T00:30:00Z' },
    { id: 2, cron: '0 8 1 1,4,7,10 *', first: '2026-07-01T06:00:00Z' },
    { id: 3, cron: '0 8 1 3 *', first: '2027-03-01T07:00:00Z' },
  ];
  const END = new Date('2027-05-01T00:00:00Z');

  beforeAll(async () => {
    world = await ScheduleWorld.start();
    for (let worker = 0; worker < 3; worker += 1) await world.worker();
    for (const { id, cron, first } of PLANS) await world.schedule(id, cron, first);
  }, 60_000);
  afterAll(() => world?.stop());

  it('delivers each run once, also that of a worker who never came back and that of a report that failed', async () => {
    // A minute too early nothing happens: in both nights and once more.
    const EARLY = new Set(['2026-10-25T00:30Z', '2027-03-28T01:30Z', '2026-07-01T06:00Z'].map((at) => Date.parse(at)));
    const killedAt = Date.parse('2026-10-25T00:30:00Z');
    const failsAt = Date.parse('2027-03-28T01:30:00Z');
    const make = world.render;
    let [killed, failed] = [0, 0];
    world.render = (worker, number) => {
      const at = world.now.getTime();
      if (at >= killedAt && killed === 0) {
        killed += 1;
        return new Promise(() => undefined);
      }
      if (at >= failsAt && failed === 0) {
        failed += 1;
        throw new OperatorError('Die Vorlage lässt sich nicht setzen.');
      }
      return make(worker, number);
    };
    const dues = new Set<number>();
    for (const { cron, first } of PLANS) {
      const parsed = parseCron(cron);
      if (parsed === null) throw new Error(cron);
      const all = nextDues(parsed, new Date(Date.parse(first) - 1), 60);
      for (const due of all) if (due < END) dues.add(due.getTime());
    }
    const planned = [...dues].sort((a, b) => a - b);
    for (const due of planned) {
      if (EARLY.has(due)) {
        world.now = new Date(due - 60_000);
        await world.everybodyWorks();
      }
      world.now = new Date(due + 30_000);
      const works = world.everybodyWorks();
      if (due !== killedAt) await works;
      else {
        // The worker that was killed never answers again; the others do not wait for it.
        await new Promise((resolve) => setTimeout(resolve, 1_500));
        expect(killed).toBe(1);
        world.now = new Date(due + HOUR);
        world.workers.splice(0, 1);
        await world.everybodyWorks();
      }
    }
    const runs = await world.runs();
    const expected = planned.length;
    expect(expected).toBe(24 + 4 + 1);
    expect(runs).toHaveLength(expected);
    expect(runs.filter(({ state }) => state === 'delivered')).toHaveLength(expected - 1);
    expect(new Set(runs.map(({ schedule, due }) => `${schedule} ${due.toISOString()}`)).size).toBe(expected);
    const inThoseNights = runs.filter(({ due }) =>
      ['2026-10-25', '2027-03-28'].includes(due.toISOString().slice(0, 10)),
    );
    expect(inThoseNights.map(({ due, state, attempts }) => [due.toISOString(), state, attempts])).toEqual([
      ['2026-10-25T00:30:00.000Z', 'delivered', 2],
      ['2027-03-28T01:30:00.000Z', 'failed', 1],
    ]);
    for (const address of OFFICE) expect(world.mailsTo(address)).toHaveLength(expected - 1);
    expect(world.mailsTo(COORDINATOR)).toEqual(['Musterstadt: „Bericht 1“ wurde nicht vollständig versandt']);
    expect(world.post.delivered.find(({ recipients }) => recipients.includes(COORDINATOR))?.text).toContain(
      'Die Vorlage lässt sich nicht setzen.',
    );
  }, 60_000);
});
