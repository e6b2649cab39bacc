import type { ReminderSchedule } from '@teilziel/observations/server';
import { AGS } from '../sign-in/sign-in.fixture';
import { dataOf, DOMAIN, Q3, QuarterWorld, refusedWith } from './quarter.fixture';

const HERE = { 'teilziel-kommune': AGS };
const REMIND = 'mutation ($fachamt: Int!) { remind(fachamt: $fachamt, period: "2026-Q3") }';

describe('reminders by mail', () => {
  let quarter: QuarterWorld;
  let schedule: ReminderSchedule;
  const look = async (iso: string): Promise<number | null> => {
    quarter.world.now = new Date(iso);
    return schedule.look();
  };
  const recipients = (): string[] =>
    quarter.post.delivered.flatMap(({ recipients: to }) => to.map((one) => one.replace(`@${DOMAIN}`, ''))).sort();
  const mailTo = (name: string): string | undefined =>
    quarter.post.delivered.find(({ recipients: [to] }) => to === `${name}@${DOMAIN}`)?.text.replaceAll('\r\n', '\n');

  beforeAll(async () => {
    quarter = await QuarterWorld.start();
  }, 60_000);
  afterAll(() => quarter?.stop());
  beforeEach(async () => {
    await quarter.clear();
    schedule = quarter.anotherSchedule();
    quarter.mails(true);
  });

  it('go out at seven in Berlin, in summer and in winter, once a day whatever number of processes runs', async () => {
    expect(await look('2026-10-01T04:59:00Z')).toBeNull();
    // Koordination hears of the Schulamt, where nobody enters anything.
    expect(await look('2026-10-01T05:00:00Z')).toBe(3);
    expect(recipients()).toEqual(['karla', 'konrad', 'olga']);
    expect(await look('2026-10-01T05:05:00Z')).toBeNull();
    schedule = quarter.anotherSchedule();
    expect(await look('2026-10-01T12:00:00Z')).toBe(0);
    expect(await look('2026-10-30T05:30:00Z')).toBeNull();
    expect(await look('2026-10-30T06:00:00Z')).toBe(4);
  });

  it('name Amt, period, number and deadline, and end with the way there', async () => {
    await look('2026-10-01T06:00:00Z');
    expect(mailTo('olga')).toBe(`Guten Tag olga,

im Teilziel-Monitor (Musterstadt) fehlen noch 2 Werte:

Sozialamt
- 3. Quartal 2026: 2 Werte fällig bis 15.10., 1 davon nach Geschlecht

Gibt es zu einem Indikator nichts zu melden, tragen Sie auch das ein: Dann gilt er als abgegeben.

Zu den Aufgaben:

http://127.0.0.1:3000/k/99000001/aufgaben
`);
    expect(quarter.post.delivered.map(({ subject }) => subject)).toContain(
      'Musterstadt: 2 Werte fällig bis 15.10.2026',
    );
  });

  it('come when something comes up, and not on the days between', async () => {
    const days: string[] = [];
    for (let day = 1; day <= 24; day += 1) {
      const iso = `2026-10-${String(day).padStart(2, '0')}`;
      await look(`${iso}T08:00:00Z`);
      if (mailTo('olga')) days.push(iso.slice(8));
      quarter.post.delivered.length = 0;
    }
    expect(days).toEqual(['01', '08', '14', '16', '23']);
  });

  it('reach a deputy of the day, and stop when everything is handed in', async () => {
    await quarter.person('dora', 'erfassung', { fachamt: 1, deputyFor: 'olga', to: '2026-10-10' });
    await look('2026-10-08T08:00:00Z');
    expect(recipients()).toEqual(['dora', 'karla', 'konrad', 'olga']);
    quarter.post.delivered.length = 0;
    await look('2026-10-14T08:00:00Z');
    expect(recipients()).toEqual(['karla', 'konrad', 'olga']);
    quarter.post.delivered.length = 0;
    await quarter.submit(1, Q3, [[0, 12]]);
    await quarter.submit(2, Q3, [[0, 5]]);
    await look('2026-10-16T08:00:00Z');
    expect(recipients()).toEqual(['karla', 'konrad']);
    await quarter.world.sql('DELETE FROM role_grant WHERE person_id = $1', [quarter.ids.get('dora')]);
  });

  it('tell whoever answers for the Amt after more than seven days', async () => {
    await look('2026-10-22T08:00:00Z');
    expect(mailTo('paula')).toBeUndefined();
    await quarter.person('petra', 'lesend', { deputyFor: 'paula', to: '2026-10-23' });
    await look('2026-10-23T08:00:00Z');
    expect(mailTo('petra')).toContain('Sie sind für diese Fachämter verantwortlich.');
    expect(mailTo('paula')).toContain('Sie sind für diese Fachämter verantwortlich.');
    expect(mailTo('paula')).toContain(
      '- 3. Quartal 2026: 2 Werte überfällig seit 15.10. (8 Tage), 1 davon nach Geschlecht',
    );
  });

  it('are tried again where the mail server was away, and nobody gets a second one', async () => {
    await quarter.post.close();
    expect(await look('2026-10-01T08:00:00Z')).toBe(0);
    expect(await quarter.world.sql('SELECT 1 FROM reminder')).toEqual([]);
    await quarter.openPost();
    expect(await look('2026-10-01T08:29:00Z')).toBeNull();
    expect(await look('2026-10-01T08:30:00Z')).toBe(3);
    expect(await look('2026-10-01T09:30:00Z')).toBeNull();
  }, 90_000);

  it('are sent once by three processes that look at the same moment', async () => {
    quarter.world.now = new Date('2026-10-08T08:00:00Z');
    const schedules = [1, 2, 3].map(() => quarter.anotherSchedule());
    const sent = await Promise.all(schedules.map((schedule) => schedule.look()));
    expect(sent.reduce<number>((sum, count) => sum + (count ?? 0), 0)).toBe(3);
    expect(recipients()).toEqual(['karla', 'konrad', 'olga']);
  });

  it('go out at the word of Koordination, one a person and day, and never of an officer or another Kommune', async () => {
    quarter.world.now = new Date('2026-10-12T08:00:00Z');
    const konrad = await quarter.visitor('konrad');
    expect(dataOf(await konrad.ask(REMIND, { fachamt: 1 }, HERE))).toEqual({ remind: 1 });
    expect(recipients()).toEqual(['olga']);
    expect(dataOf(await konrad.ask(REMIND, { fachamt: 1 }, HERE))).toEqual({ remind: 0 });
    const cockpit = '{ cockpit { rows { fachamt lastReminded } } }';
    expect(dataOf(await konrad.ask(cockpit, {}, HERE))).toMatchObject({
      cockpit: { rows: expect.arrayContaining([{ fachamt: 1, lastReminded: '2026-10-12' }]) },
    });
    expect(refusedWith(await konrad.ask(REMIND, { fachamt: 77 }, HERE))).toMatch(/^REFUSED: Hier ist nichts offen/);
    for (const name of ['olga', 'levi', 'fremd']) {
      const visitor = await quarter.visitor(name);
      expect(refusedWith(await visitor.ask(REMIND, { fachamt: 1 }, HERE))).toMatch(/^FORBIDDEN/);
    }
    expect(refusedWith(await konrad.ask(REMIND, { fachamt: 2 }, HERE))).toMatch(/niemand zu erreichen/);
    quarter.mails(false);
    expect(refusedWith(await konrad.ask(REMIND, { fachamt: 2 }, HERE))).toMatch(/kein Mailserver/);
    expect(await look('2026-10-14T08:00:00Z')).toBeNull();
  });
});
