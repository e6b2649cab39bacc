import { Q3, refusedWith } from '../quarter/quarter.fixture';
import { EntryWorld } from './entry.fixture';

/** What the Sozialamt may enter when; the clock is the spec's. */
describe('locks', () => {
  let entry: EntryWorld;

  beforeAll(async () => {
    entry = await EntryWorld.start();
  }, 60_000);
  afterAll(() => entry?.quarter.stop());
  beforeEach(async () => {
    await entry.quarter.clear();
    await at('2026-10-12T08:00:00Z');
  });

  /** Sets the clock; whoever is signed in stays so. */
  const at = async (instant: string): Promise<void> => {
    entry.quarter.world.now = new Date(instant);
    await entry.quarter.world.sql(
      `UPDATE session SET created_at = $1::timestamptz, seen_at = $1::timestamptz, expires_at = $1::timestamptz + interval '1 hour'`,
      [instant],
    );
  };
  const cell = (numerator: number, expectedRevision = 0, indicator = 'K-2', place = 0) => ({
    ...{ indicator, cell: place, numerator, expectedRevision },
  });
  let figure = 100;
  const tried = async (period = '2026-Q3'): Promise<string | undefined> =>
    refusedWith(await entry.save(entry.olga, [cell((figure += 1), 0)], period));
  const grant = (period: number, endsOn: string): Promise<unknown> =>
    entry.quarter.world.sql(
      `INSERT INTO late_exception VALUES (1, 1, 1, $1, 'Krankheit', $2, 'x', now(), 'x', now(), true)`,
      [period, endsOn],
    );

  it('opens the day after the period and closes after the deadline, by the clock of Berlin', async () => {
    await at('2026-09-30T21:59:59Z');
    expect(await tried()).toBe(
      'LOCKED: Beratungen, Insgesamt: Gesperrt, weil es diesen Wert noch nicht gibt. Die Erfassung öffnet am 01.10. von selbst. Es wurde nichts gespeichert.',
    );
    await at('2026-09-30T22:00:00Z');
    expect(await tried()).toBeUndefined();
    await at('2026-10-15T21:59:59Z');
    expect(await tried()).toBeUndefined();
    await at('2026-10-15T22:00:00Z');
    expect(await tried()).toContain('weil die Frist am 15.10. geendet hat. Sie können eine Nachmeldung beantragen.');
  });

  it.each([
    // Until 25 October 2026 03:00 summer time holds: the day ends at 22:00 UTC before and at 23:00 UTC after it.
    {
      name: 'the end of summer time',
      period: Q3,
      code: '2026-Q3',
      ends: '2026-10-24',
      last: '2026-10-24T21:59:59Z',
      over: '2026-10-24T22:00:00Z',
    },
    {
      name: 'the day of 25 hours',
      period: Q3,
      code: '2026-Q3',
      ends: '2026-10-25',
      last: '2026-10-25T22:59:59Z',
      over: '2026-10-25T23:00:00Z',
    },
    {
      name: 'the end of winter time',
      period: 8108,
      code: '2027-Q1',
      ends: '2027-04-20',
      last: '2027-04-20T21:59:59Z',
      over: '2027-04-20T22:00:00Z',
    },
    {
      name: 'the day before 28 March 2027',
      period: 8107,
      code: '2026-Q4',
      ends: '2027-03-27',
      last: '2027-03-27T22:59:59Z',
      over: '2027-03-27T23:00:00Z',
    },
    {
      name: 'the day of 23 hours',
      period: 8107,
      code: '2026-Q4',
      ends: '2027-03-28',
      last: '2027-03-28T21:59:59Z',
      over: '2027-03-28T22:00:00Z',
    },
  ])('a late exception ends at midnight in Berlin: $name', async ({ period, code, ends, last, over }) => {
    await at(last);
    expect(await tried(code)).toContain('Frist');
    await grant(period, ends);
    expect(await tried(code)).toBeUndefined();
    await at(over);
    expect(await tried(code)).toContain('weil die Nachmeldefrist');
  });

  it('says which reason applies, also on the sheet', async () => {
    const lockOf = async (visitor = entry.olga): Promise<string | null> => {
      const { indicators } = await entry.sheet(visitor);
      return indicators.find(({ code }) => code === 'K-2')?.lock ?? null;
    };
    expect(await lockOf()).toBeNull();
    expect(await lockOf(entry.konrad)).toBe('Nur zum Ansehen, weil das zuständige Amt diesen Wert erfasst.');
    const { world } = entry.quarter;
    await world.sql(
      `INSERT INTO entry (kommune_id, indicator_id, period, state, submitted_by, submitted_at, decided_at)
       VALUES (1, 2, $1, 'submitted', 'x', '2026-10-09T10:00:00Z', '2026-10-11T22:30:00Z')`,
      [Q3],
    );
    expect(await lockOf()).toBe(
      'Gesperrt, weil die Werte am 09.10. abgegeben wurden. Die Koordination prüft sie gerade.',
    );
    expect(await tried()).toContain(
      'LOCKED: Beratungen, Insgesamt: Gesperrt, weil die Werte am 09.10. abgegeben wurden.',
    );
    await world.sql(`UPDATE entry SET state = 'approved'`);
    expect(await tried()).toContain('weil die Abgabe am 12.10. angenommen wurde');
  });

  it('opens only the disputed cells of what came back, whatever the deadline was', async () => {
    await at('2026-11-20T08:00:00Z');
    await entry.quarter.world.sql(
      `INSERT INTO entry (kommune_id, indicator_id, period, state, submitted_by) VALUES (1, 1, $1, 'returned', 'x')`,
      [Q3],
    );
    await entry.quarter.world.sql(`INSERT INTO entry_returned_cell VALUES (1, 1, $1, 2, 'Stimmt das?')`, [Q3]);
    const { cells } = await entry.indicator(entry.olga, 'K-1');
    expect(cells.map(({ cell: place, locked }) => [place, locked])).toEqual([
      [0, true],
      [1, true],
      [2, false],
      [3, true],
    ]);
    expect((await entry.saved(entry.olga, [cell(30, 0, 'K-1', 2)])).saved).toHaveLength(1);
    const both = await entry.save(entry.olga, [cell(31, 1, 'K-1', 2), cell(40, 0, 'K-1', 1)]);
    expect(refusedWith(both)).toContain('Offen sind nur die zurückgegebenen Zellen. Es wurde nichts gespeichert.');
    expect(both.errors?.[0]?.extensions.field).toBe('K-1/1');
    expect(await entry.history('K-1', 2)).toHaveLength(1);
  });

  it('an officer sees and saves nothing of another Fachamt', async () => {
    const other = await entry.ask(entry.emil, '{ entrySheet(fachamt: 1, period: "2026-Q3") { period } }');
    expect(refusedWith(other)).toBe('FORBIDDEN: Dieses Fachamt gehört nicht zu Ihren Aufgaben.');
    const detail = await entry.ask(
      entry.emil,
      '{ cellDetail(indicator: "K-2", period: "2026-Q3", cell: 0) { source } }',
    );
    expect(refusedWith(detail)).toContain('FORBIDDEN');
    expect(refusedWith(await entry.submit(entry.emil, 1))).toContain('FORBIDDEN');
    expect((await entry.sheet(entry.konrad, 2)).mayEnter).toBe(false);
  });
});
