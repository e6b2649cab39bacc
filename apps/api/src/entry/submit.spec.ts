import { dataOf, Q3, refusedWith } from '../quarter/quarter.fixture';
import { EntryWorld } from './entry.fixture';

const RETURN = `mutation { returnEntry(indicator: "K-2", period: "2026-Q3", cells: [0], comment: "Bitte prüfen.") { state } }`;
const NOTHING = `mutation { reportNothing(indicator: "K-2", period: "2026-Q3") { nothingToReport cells { numerator status } } }`;
const CONFIRM = `mutation ($kind: String!) {
  confirmHint(indicator: "K-2", period: "2026-Q3", cell: 0, kind: $kind, comment: "Neue Außenstelle.") { confirmed } }`;
const COMMENT = `mutation {
  commentCell(indicator: "K-2", period: "2026-Q3", cell: 0, audience: "intern", text: "Neue Stelle.") { text } }`;

describe('handing in', () => {
  let entry: EntryWorld;

  beforeAll(async () => {
    entry = await EntryWorld.start();
  }, 60_000);
  afterAll(() => entry?.quarter.stop());
  beforeEach(async () => {
    await entry.quarter.clear();
    await entry.quarter.world.sql('UPDATE kommune SET one_person = false');
  });

  interface Submitted {
    readonly submitted: number;
    readonly blocked: readonly {
      readonly indicator: string;
      readonly findings: readonly { readonly severity: string }[];
    }[];
  }
  const submitted = async (message: string | null = null): Promise<Submitted> =>
    dataOf<{ submitEntries: Submitted }>(await entry.submit(entry.olga, 1, message)).submitEntries;
  const states = async (): Promise<unknown[]> =>
    entry.quarter.world.sql('SELECT indicator_id AS id, state, message FROM entry ORDER BY 1');
  const events = async (id: number): Promise<string[]> => {
    const sql = 'SELECT state, by FROM entry_event WHERE indicator_id = $1 ORDER BY number';
    const rows = await entry.quarter.world.sql<{ state: string; by: string }>(sql, [id]);
    return rows.map(({ state, by }) => `${state} ${entry.nameOf(by)}`);
  };

  it('is blocked by errors, and nothing is handed in then', async () => {
    await entry.saved(entry.olga, [{ indicator: 'K-2', cell: 0, numerator: 12.5, expectedRevision: 0 }]);
    const { submitted: count, blocked } = await submitted();
    expect(count).toBe(0);
    expect(blocked.map(({ indicator }) => indicator)).toEqual(['K-1', 'K-2']);
    expect(await states()).toEqual([]);
  });

  /** A thousand times what it was: remarkable, but possible. */
  async function fillWithHint(): Promise<void> {
    await entry.quarter.figures(2, Q3 - 1, [[0, 12]]);
    await entry.quarter.figures(2, Q3 - 2, [[0, 13]]);
    await entry.fill(entry.olga);
    await entry.saved(entry.olga, [{ indicator: 'K-2', cell: 0, numerator: 12_000, expectedRevision: 1 }]);
  }

  it('is blocked by a hint until somebody has answered for the value', async () => {
    await fillWithHint();
    const { submitted: count, blocked } = await submitted();
    expect(count).toBe(0);
    expect(blocked).toMatchObject([{ indicator: 'K-2', findings: [{ kind: 'unit-slip', severity: 'hint', cell: 0 }] }]);
    expect(await states()).toEqual([]);
    dataOf(await entry.ask(entry.olga, CONFIRM, { kind: 'unit-slip' }));
    expect(await submitted()).toEqual({ submitted: 2, blocked: [] });
  });

  it('a comment of the officer beside the value answers too, until the value changes', async () => {
    await fillWithHint();
    dataOf(await entry.ask(entry.konrad, COMMENT));
    expect((await submitted()).blocked).toHaveLength(1);
    dataOf(await entry.ask(entry.olga, COMMENT));
    expect((await entry.indicator(entry.olga, 'K-2')).findings).toMatchObject([{ confirmed: 'Neue Stelle.' }]);
    await entry.saved(entry.otto, [{ indicator: 'K-2', cell: 0, numerator: 12_500, expectedRevision: 2 }]);
    expect((await submitted()).blocked).toHaveLength(1);
    dataOf(await entry.ask(entry.otto, COMMENT));
    expect(await submitted()).toEqual({ submitted: 2, blocked: [] });
  });

  it('hands in everything with the message; afterwards it is read-only', async () => {
    await entry.fill(entry.olga);
    expect(await submitted('Alles geprüft.')).toEqual({ submitted: 2, blocked: [] });
    expect(await states()).toEqual([
      { id: 1, state: 'submitted', message: 'Alles geprüft.' },
      { id: 2, state: 'submitted', message: 'Alles geprüft.' },
    ]);
    expect(await events(1)).toEqual(['submitted olga']);
    const late = await entry.save(entry.otto, [{ indicator: 'K-2', cell: 0, numerator: 13, expectedRevision: 1 }]);
    expect(refusedWith(late)).toContain('LOCKED');
    expect(refusedWith(await entry.submit(entry.olga))).toContain('Es ist nichts abzugeben.');
  });

  it('comes back, is mended and handed in again', async () => {
    await entry.fill(entry.olga);
    await submitted();
    expect(dataOf(await entry.ask(entry.konrad, RETURN))).toEqual({ returnEntry: { state: 'returned' } });
    await entry.saved(entry.olga, [{ indicator: 'K-2', cell: 0, numerator: 14, expectedRevision: 1 }]);
    expect(await submitted()).toEqual({ submitted: 1, blocked: [] });
    expect(await events(2)).toEqual(['submitted olga', 'returned konrad', 'submitted olga']);
  });

  it('a value saved while a colleague hands in is in what was handed in, or refused', async () => {
    for (let round = 0; round < 8; round += 1) {
      await entry.quarter.clear();
      await entry.fill(entry.olga);
      const [, late] = await Promise.all([
        entry.submit(entry.olga),
        entry.save(entry.otto, [{ indicator: 'K-2', cell: 0, numerator: 99, expectedRevision: 1 }]),
      ]);
      const [row] = await entry.quarter.world.sql<{ late: boolean }>(
        `SELECT recorded_at > (SELECT xact.at FROM (SELECT max(at) AS at FROM entry_event) xact) AS late, numerator
         FROM observation WHERE indicator_id = 2`,
      );
      const refused = refusedWith(late);
      expect(refused === undefined || refused.startsWith('LOCKED')).toBe(true);
      expect(row).toMatchObject({ numerator: refused === undefined ? 99 : 12 });
      expect(await states()).toMatchObject([{ state: 'submitted' }, { state: 'submitted' }]);
    }
  });

  it('an officer against the return of the Koordination: open cells only, never half', async () => {
    for (let round = 0; round < 8; round += 1) {
      await entry.quarter.clear();
      await entry.fill(entry.olga);
      await submitted();
      const [, saved] = await Promise.all([
        entry.ask(entry.konrad, RETURN),
        entry.save(entry.otto, [
          { indicator: 'K-2', cell: 0, numerator: 15, expectedRevision: 1 },
          { indicator: 'K-1', cell: 1, numerator: 41, expectedRevision: 1 },
        ]),
      ]);
      expect(refusedWith(saved)).toContain('LOCKED');
      expect(await entry.history('K-2', 0)).toHaveLength(1);
      expect(await entry.history('K-1', 1)).toHaveLength(1);
    }
  });

  it('nothing to report is said once: zeros with the sign, then a figure takes it back', async () => {
    expect(dataOf(await entry.ask(entry.olga, NOTHING))).toEqual({
      reportNothing: { nothingToReport: true, cells: [{ numerator: 0, status: 'N' }] },
    });
    await entry.saved(entry.olga, [{ indicator: 'K-2', cell: 0, numerator: 3, expectedRevision: 1 }]);
    expect((await entry.indicator(entry.olga, 'K-2')).nothingToReport).toBe(false);
    expect(refusedWith(await entry.ask(entry.olga, NOTHING))).toContain('Hier steht schon ein Wert.');
  });

  it('one person does everything in a small Kommune, with a written confirmation', async () => {
    const { quarter } = entry;
    await quarter.world.sql('UPDATE kommune SET one_person = true WHERE kommune_id = 1');
    await entry.fill(entry.olga);
    // Olga only enters: somebody else approves, as everywhere.
    expect((await submitted()).submitted).toBe(2);
    expect(await states()).toMatchObject([{ state: 'submitted' }, { state: 'submitted' }]);
    await quarter.clear();
    await quarter.world.grant(quarter.ids.get('olga') ?? 0, 'koordination');
    await entry.fill(entry.olga);
    expect((await entry.sheet(entry.olga)).onePerson).toBe(true);
    expect(refusedWith(await entry.submit(entry.olga))).toBe(
      'INVALID_INPUT: Sie geben ab und nehmen an. Bestätigen Sie in einem Satz, wie Sie die Werte geprüft haben.',
    );
    expect((await submitted('Mit der Liste vom 5.10. verglichen.')).submitted).toBe(2);
    expect(await states()).toMatchObject([{ state: 'approved' }, { state: 'approved' }]);
    expect(await events(2)).toEqual(['submitted olga', 'approved olga']);
    expect(await quarter.audited()).toContain('entries-approved');
    const deny = `DELETE FROM role_grant WHERE person_id = $1 AND role = 'koordination'`;
    await quarter.world.sql(deny, [quarter.ids.get('olga')]);
  });
});
