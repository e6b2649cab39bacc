import { StatementCounter } from '@teilziel/platform';
import { DataSource } from 'typeorm';
import { AGS, OTHER_AGS, type Visitor } from '../sign-in/sign-in.fixture';
import { dataOf, Q2, Q3, QuarterWorld, refusedWith } from './quarter.fixture';

const HERE = { 'teilziel-kommune': AGS };
const COCKPIT = `{ cockpit { period periodLabel dueOn today periods handlungsfelder toReview returned
  rows { fachamt name people submitted total daysLeft lastReminded phantom tiles { code number state } } } }`;
const LAST_QUARTER = '{ cockpit(period: "2026-Q4") { rows { tiles { code period } } } }';
const QUEUE = '{ reviewQueue { code name period periodLabel fachamtName errors hints submittedAt } }';
const ITEM = `query ($indicator: String!, $period: String!) { reviewItem(indicator: $indicator, period: $period) {
  code number name unit periodLabel fachamtName submittedBy submittedAt message definitionVersion state
  cells { cell coordinate label previous { numerator } current { numerator } change flagged comment }
  findings { kind severity cell confirmed } series { coordinate points { period numerator } } } }`;
const APPROVE = `mutation ($entries: [EntryKey!]!, $comment: String, $qualified: Boolean) {
  approveEntries(entries: $entries, comment: $comment, qualified: $qualified) }`;
const RETURN = `mutation ($indicator: String!, $period: String!, $cells: [Int!]!, $comment: String!) {
  returnEntry(indicator: $indicator, period: $period, cells: $cells, comment: $comment) { state cells { cell comment } } }`;
const K1 = { indicator: 'K-1', period: '2026-Q3' };
const K2 = { indicator: 'K-2', period: '2026-Q3' };

describe('cockpit and second look over HTTP', () => {
  let quarter: QuarterWorld;
  let konrad: Visitor;
  const stateOf = async (indicator: number): Promise<unknown> =>
    (
      await quarter.world.sql('SELECT state, decision_comment, qualified FROM entry WHERE indicator_id = $1', [
        indicator,
      ])
    )[0];

  beforeAll(async () => {
    quarter = await QuarterWorld.start();
    konrad = await quarter.visitor('konrad');
  }, 60_000);
  afterAll(() => quarter?.stop());
  beforeEach(() => quarter.clear());

  it('shows Amt by Amt what is approved, handed in, in work and missing, and where nobody enters', async () => {
    await quarter.submit(1, Q3, [[0, 12]]);
    await quarter.figures(2, Q3, [[0, 5]]);
    const { cockpit } = dataOf<{ cockpit: object }>(await konrad.ask(COCKPIT, {}, HERE));
    expect(cockpit).toEqual({
      ...{ period: '2026-Q3', periodLabel: '3. Quartal 2026', dueOn: '2026-10-15', today: '2026-10-12' },
      ...{ periods: ['2026-Q4', '2026-Q3'], handlungsfelder: ['3 Sprache', 'Ohne Handlungsfeld'] },
      ...{ toReview: 1, returned: 0 },
      rows: [
        {
          ...{ fachamt: 2, name: 'Schulamt', people: [], submitted: 0, total: 1, daysLeft: 3, lastReminded: null },
          ...{ phantom: true, tiles: [{ code: 'S-1', number: 'S-1', state: 'OPEN' }] },
        },
        {
          ...{
            fachamt: 1,
            name: 'Sozialamt',
            people: ['olga'],
            submitted: 1,
            total: 2,
            daysLeft: 3,
            lastReminded: null,
          },
          phantom: false,
          tiles: [
            { code: 'K-1', number: '3.1', state: 'TO_REVIEW' },
            { code: 'K-2', number: '3.10', state: 'IN_WORK' },
          ],
        },
      ],
    });
  });

  it('turns overdue the day after the deadline, and a granted late entry takes that back', async () => {
    const { now } = quarter.world;
    quarter.world.now = new Date('2026-10-16T08:00:00Z');
    const late = await quarter.visitor('karla');
    const tiles = async (): Promise<unknown> =>
      dataOf<{ cockpit: { rows: { fachamt: number; daysLeft: number; tiles: { state: string }[] }[] } }>(
        await late.ask(COCKPIT, {}, HERE),
      ).cockpit.rows.find(({ fachamt }) => fachamt === 2);
    expect(await tiles()).toMatchObject({ daysLeft: -1, tiles: [{ state: 'OVERDUE' }] });
    await quarter.world.sql(
      `INSERT INTO late_exception VALUES (1, 1, 2, ${Q3}, 'x', '2026-10-20', 'a', now(), 'b', now(), true)`,
    );
    expect(await tiles()).toMatchObject({ daysLeft: 4, tiles: [{ state: 'OPEN' }] });
    quarter.world.now = now;
  });

  it('opens with the quarter that is collected now, not with a school year whose numbers are out before it ends', async () => {
    await quarter.world.sql(
      `UPDATE indicator SET frequency = 'SY', needs_source_release = true, first_period = $1 WHERE indicator_id = 2`,
      [Q3 + 4],
    );
    await quarter.world.sql(`INSERT INTO source_release VALUES (1, 1, $1, '2026-10-01')`, [Q3 + 4]);
    const { cockpit } = dataOf<{ cockpit: { period: string; periods: string[] } }>(await konrad.ask(COCKPIT, {}, HERE));
    await quarter.world.sql('DELETE FROM source_release');
    await quarter.world.sql(
      `UPDATE indicator SET frequency = 'Q', needs_source_release = false, first_period = $1 WHERE indicator_id = 2`,
      [Q3],
    );
    expect(cockpit).toMatchObject({ period: '2026-Q3', periods: ['2027-Q3', '2026-Q4', '2026-Q3'] });
  });

  it('names the period of each indicator as it counts, because its sheet is found by that', async () => {
    const counted = (frequency: string, first: number): Promise<object[]> =>
      quarter.world.sql('UPDATE indicator SET frequency = $1, first_period = $2 WHERE indicator_id = 2', [
        ...[frequency, first],
      ]);
    await counted('S', Q3 + 1);
    const answer = await konrad.ask(LAST_QUARTER, {}, HERE);
    await counted('Q', Q3);
    const { rows } = dataOf<{ cockpit: { rows: { tiles: object[] }[] } }>(answer).cockpit;
    const half = { code: 'K-2', period: '2026-S2' };
    expect(rows.flatMap(({ tiles }) => tiles)).toEqual(
      expect.arrayContaining([{ code: 'K-1', period: '2026-Q4' }, half]),
    );
  });

  it('asks nobody again for imported history that is complete', async () => {
    await quarter.world.sql('UPDATE indicator SET first_period = $1', [Q2]);
    await quarter.figures(1, Q2, [[1, 10], [2, 12], [3, 0]]); // prettier-ignore
    const asked = dataOf<{ cockpit: { rows: { tiles: { code: string }[] }[] } }>(
      await konrad.ask(COCKPIT.replace('cockpit', 'cockpit(period: "2026-Q2")'), {}, HERE),
    ).cockpit.rows.flatMap(({ tiles }) => tiles.map(({ code }) => code));
    expect(asked).toEqual(['S-1', 'K-2']);
    await quarter.world.sql('UPDATE indicator SET first_period = $1', [Q3]);
  });

  it('needs the same number of statements for three indicators and for sixty', async () => {
    const counter = new StatementCounter(quarter.world.get(DataSource));
    const ask = async (): Promise<string[]> =>
      counter.during(async () => {
        dataOf(await konrad.ask(COCKPIT, {}, HERE));
        dataOf(await konrad.ask(QUEUE, {}, HERE));
      });
    await quarter.submit(1, Q3, [[1, 11], [2, 12]]); // prettier-ignore
    const few = await ask();
    await quarter.moreIndicators(57);
    const many = await ask();
    expect(many).toHaveLength(few.length);
    await quarter.fewIndicators();
  });

  it('puts what was found before what is clean, and shows it beside the quarter before', async () => {
    await quarter.submit(2, Q3, [[0, 5]]);
    await quarter.figures(1, Q2, [[1, 10], [2, 12], [3, 0]]); // prettier-ignore
    await quarter.submit(1, Q3, [[1, 11], [2, 12], [3, 9]]); // prettier-ignore
    await quarter.world.sql(`UPDATE entry SET message = 'Nord fehlt noch.' WHERE indicator_id = 1`);
    const { reviewQueue } = dataOf<{ reviewQueue: { code: string; hints: number; errors: number }[] }>(
      await konrad.ask(QUEUE, {}, HERE),
    );
    expect(reviewQueue.map(({ code }) => code)).toEqual(['K-1', 'K-2']);
    expect(reviewQueue[0]?.hints).toBeGreaterThan(0);
    const { reviewItem } = dataOf<{ reviewItem: { findings: { cell: number }[]; series: { coordinate: string }[] } }>(
      await konrad.ask(ITEM, K1, HERE),
    );
    expect(reviewItem).toMatchObject({
      ...{ code: 'K-1', number: '3.1', fachamtName: 'Sozialamt', submittedBy: 'olga', state: 'submitted' },
      message: 'Nord fehlt noch.',
      ...{ definitionVersion: 1, periodLabel: '3. Quartal 2026', submittedAt: '2026-10-12T08:00:00.000Z' },
      cells: [
        { cell: 0, label: 'Insgesamt', previous: { numerator: 22 }, current: { numerator: 32 }, change: 10 },
        { cell: 1, label: 'Frauen', previous: { numerator: 10 }, current: { numerator: 11 }, change: 1 },
        { cell: 2, label: 'Männer', previous: { numerator: 12 }, current: { numerator: 12 }, change: 0 },
        {
          cell: 3,
          label: 'ohne Angabe',
          previous: { numerator: 0 },
          current: { numerator: 9 },
          change: 9,
          flagged: true,
        },
      ],
    });
    expect(reviewItem.series.find(({ coordinate }) => coordinate === 'sex=F')).toEqual({
      coordinate: 'sex=F',
      points: [
        { period: '2026-Q2', numerator: 10 },
        { period: '2026-Q3', numerator: 11 },
      ],
    });
    expect(refusedWith(await konrad.ask(ITEM, { ...K1, period: '2020-Q1' }, HERE))).toMatch(/^NOT_FOUND/);
    expect(refusedWith(await konrad.ask(ITEM, { ...K1, period: '2026-M02' }, HERE))).toMatch(/^INVALID_INPUT/);
  });

  it('approves all or none, keeps who and when, and says so in the Protokoll', async () => {
    await quarter.submit(1, Q3, [[0, 12]]);
    expect(refusedWith(await konrad.ask(APPROVE, { entries: [K1, K2] }, HERE))).toBe(
      'REFUSED: Ein Indikator liegt nicht mehr zur Prüfung vor. Laden Sie die Liste neu.',
    );
    expect(await stateOf(1)).toMatchObject({ state: 'submitted' });
    await quarter.submit(2, Q3, [[0, 5]]);
    const before = (await quarter.audited()).length;
    expect(dataOf(await konrad.ask(APPROVE, { entries: [K1, K2] }, HERE))).toEqual({ approveEntries: 2 });
    expect(await stateOf(1)).toEqual({ state: 'approved', decision_comment: null, qualified: false });
    expect(await quarter.world.sql('SELECT indicator_id, number, state, by FROM entry_event ORDER BY 1')).toEqual(
      [1, 2].map((id) => ({
        indicator_id: id,
        number: 1,
        state: 'approved',
        by: `person:${quarter.ids.get('konrad')}`,
      })),
    );
    expect((await quarter.audited()).slice(before)).toEqual(['entries-approved']);
  });

  it('approves with a reservation only if it is named', async () => {
    await quarter.submit(1, Q3, [[0, 12]]);
    const entries = [K1];
    expect(refusedWith(await konrad.ask(APPROVE, { entries, qualified: true, comment: ' ' }, HERE))).toMatch(
      /Einschränkung/,
    );
    dataOf(await konrad.ask(APPROVE, { entries, qualified: true, comment: 'Nur Hauptstelle' }, HERE));
    expect(await stateOf(1)).toEqual({ state: 'approved', decision_comment: 'Nur Hauptstelle', qualified: true });
  });

  it('lets nobody approve what they handed in, except where one person does everything and says how', async () => {
    await quarter.submit(1, Q3, [[0, 12]], 'konrad');
    expect(refusedWith(await konrad.ask(APPROVE, { entries: [K1] }, HERE))).toMatch(/zweite Person/);
    await quarter.world.sql('UPDATE kommune SET one_person = true WHERE kommune_id = 1');
    expect(refusedWith(await konrad.ask(APPROVE, { entries: [K1] }, HERE))).toMatch(/Bestätigen Sie/);
    const comment = 'Mit dem Fachverfahren verglichen.';
    expect(dataOf(await konrad.ask(APPROVE, { entries: [K1], comment }, HERE))).toEqual({ approveEntries: 1 });
    await quarter.world.sql('UPDATE kommune SET one_person = false');
  });

  it('returns single cells with a word, also after approval, and that is told apart in the Protokoll', async () => {
    await quarter.submit(1, Q3, [[1, 11], [2, 12]]); // prettier-ignore
    const comment = 'Bitte Außenstelle Nord nachtragen.';
    expect(refusedWith(await konrad.ask(RETURN, { ...K1, cells: [2], comment: '  ' }, HERE))).toMatch(/^INVALID_INPUT/);
    expect(refusedWith(await konrad.ask(RETURN, { ...K1, cells: [], comment }, HERE))).toMatch(/mindestens eine Zelle/);
    expect(refusedWith(await konrad.ask(RETURN, { ...K1, cells: [99], comment }, HERE))).toMatch(/gehört nicht/);
    expect(await stateOf(1)).toMatchObject({ state: 'submitted' });
    dataOf(await konrad.ask(APPROVE, { entries: [K1] }, HERE));
    const { returnEntry } = dataOf<{ returnEntry: { state: string; cells: { cell: number; comment: string }[] } }>(
      await konrad.ask(RETURN, { ...K1, cells: [2, 2], comment }, HERE),
    );
    expect(returnEntry.state).toBe('returned');
    // The word of the coordinator is no remark of the Amt.
    expect(returnEntry.cells.filter((one) => one.comment !== null)).toEqual([]);
    expect(await quarter.world.sql('SELECT cell, comment FROM entry_returned_cell')).toEqual([{ cell: 2, comment }]);
    const [told] = await quarter.world.sql<{ details: string }>(
      `SELECT details FROM audit_entry WHERE kommune_id = 1 AND action = 'entry-returned' ORDER BY number DESC LIMIT 1`,
    );
    expect(JSON.parse(told?.details ?? '')).toEqual({
      ...{ indicator: 'K-1', period: '3. Quartal 2026', cells: 1, approvedBefore: true },
    });
    expect(refusedWith(await konrad.ask(RETURN, { ...K1, cells: [2], comment }, HERE))).toMatch(/^REFUSED/);
  });

  it('two coordinators decide once', async () => {
    await quarter.submit(1, Q3, [[0, 12]]);
    const karla = await quarter.visitor('karla');
    const answers = await Promise.all([
      konrad.ask(APPROVE, { entries: [K1] }, HERE),
      karla.ask(RETURN, { ...K1, cells: [0], comment: 'Bitte prüfen.' }, HERE),
      karla.ask(APPROVE, { entries: [K1] }, HERE),
    ]);
    const events = await quarter.world.sql<{ state: string }>('SELECT state FROM entry_event ORDER BY number');
    const accepted = answers.filter(({ errors }) => errors === undefined);
    expect(events).toHaveLength(accepted.length);
    // A return may follow an approval: that is how it is corrected. Nothing else may follow anything.
    expect([['approved'], ['returned'], ['approved', 'returned']]).toContainEqual(events.map(({ state }) => state));
  });

  it('is not for officers, readers (except the cockpit), Verwaltung or another Kommune', async () => {
    await quarter.submit(1, Q3, [[0, 12]]);
    const calls = [APPROVE, RETURN, QUEUE, ITEM, COCKPIT] as const;
    const variables = { entries: [K1], ...K1, cells: [0], comment: 'x' };
    for (const name of ['olga', 'levi', 'vera', 'fremd']) {
      const visitor = await quarter.visitor(name);
      const codes: (string | undefined)[] = [];
      for (const call of calls) {
        const { errors } = await visitor.ask(call, variables, HERE);
        codes.push(errors?.[0]?.extensions.code);
      }
      const cockpit = name === 'levi' ? undefined : 'FORBIDDEN';
      expect([name, ...codes]).toEqual([name, 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN', cockpit]);
    }
    const fremd = await quarter.visitor('fremd');
    const there = { 'teilziel-kommune': OTHER_AGS };
    expect(dataOf(await fremd.ask(QUEUE, {}, there))).toEqual({ reviewQueue: [] });
    expect(refusedWith(await fremd.ask(APPROVE, { entries: [K1] }, there))).toMatch(/^REFUSED/);
    expect(await stateOf(1)).toMatchObject({ state: 'submitted' });
  });
});
