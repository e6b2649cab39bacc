import { StatementCounter } from '@teilziel/platform';
import { DataSource } from 'typeorm';
import { dataOf, Q3, refusedWith } from '../quarter/quarter.fixture';
import type { Visitor } from '../sign-in/sign-in.fixture';
import { EntryWorld, PERIOD } from './entry.fixture';

const DUE = `{ dueList { today items { fachamt fachamtName period group opensOn dueOn daysLeft indicators cells filled errors
  hints state note indicatorCode indicatorName } } }`;
const DETAIL = `{ cellDetail(indicator: "K-2", period: "${PERIOD}", cell: 0) { definition source periodText usual
  history { revision numerator by } series { period numerator } comments { by audience text } } }`;

interface Due {
  readonly group: string;
  readonly period: string;
  readonly fachamt: number;
  readonly [field: string]: unknown;
}

describe('pages of entry', () => {
  let entry: EntryWorld;
  let statements: StatementCounter;

  beforeAll(async () => {
    entry = await EntryWorld.start();
    statements = new StatementCounter(entry.quarter.world.get(DataSource));
  }, 60_000);
  afterAll(() => entry?.quarter.stop());
  beforeEach(() => entry.quarter.clear());

  const due = async (visitor: Visitor): Promise<Due[]> =>
    dataOf<{ dueList: { items: Due[] } }>(await entry.ask(visitor, DUE)).dueList.items;
  const sql = (text: string, values: readonly unknown[] = []): Promise<unknown[]> =>
    entry.quarter.world.sql(text, values);

  it('the due list asks for the own Fachamt, each value once, and says what waits', async () => {
    await entry.saved(entry.olga, [{ indicator: 'K-2', cell: 0, numerator: 12, expectedRevision: 0 }]);
    const [now, later] = await due(entry.olga);
    expect(now).toMatchObject({
      ...{ fachamt: 1, fachamtName: 'Sozialamt', group: 'DUE', period: PERIOD, dueOn: '2026-10-15', daysLeft: 3 },
      ...{ indicators: 2, cells: 4, filled: 1, errors: 0, state: 'open', note: null, indicatorCode: null },
    });
    expect(later).toMatchObject({ group: 'LATER', period: '2026-Q4', opensOn: '2027-01-01', filled: 0 });
    expect((await due(entry.emil)).map(({ fachamt }) => fachamt)).toEqual([2, 2]);
    expect(new Set((await due(entry.konrad)).map(({ fachamt }) => fachamt))).toEqual(new Set([1, 2]));
  });

  it('the due list shows what came back by itself, and what waits for a source with its day', async () => {
    await sql(
      `INSERT INTO entry (kommune_id, indicator_id, period, state, submitted_by, decided_by, decided_at, decision_comment)
       VALUES (1, 1, $1, 'returned', 'x', $2, now(), 'Bitte Außenstelle prüfen.')`,
      [Q3, `person:${entry.quarter.ids.get('konrad')}`],
    );
    await sql(`UPDATE indicator SET needs_source_release = true WHERE indicator_id = 2`);
    await sql(`INSERT INTO source_release VALUES (1, 1, $1, '2026-10-20')`, [Q3]);
    const items = await due(entry.olga);
    await sql(`UPDATE indicator SET needs_source_release = false; DELETE FROM source_release`);
    expect(items[0]).toMatchObject({
      ...{ group: 'RETURNED', indicatorCode: 'K-1', indicatorName: '3.1 Kursplätze', state: 'returned' },
      note: 'konrad: „Bitte Außenstelle prüfen.“',
    });
    expect(items[1]).toMatchObject({
      ...{ group: 'LATER', indicatorCode: 'K-2', opensOn: '2026-10-20', dueOn: '2026-11-04' },
      note: 'Fachverfahren, Musterstadt veröffentlicht am 20.10.',
    });
  });

  it('the panel of a cell says where it comes from and who changed it', async () => {
    await entry.saved(entry.olga, [{ indicator: 'K-2', cell: 0, numerator: 12, expectedRevision: 0 }]);
    await entry.saved(entry.otto, [{ indicator: 'K-2', cell: 0, numerator: 13, expectedRevision: 1 }]);
    const comment = `mutation ($text: String!) { commentCell(indicator: "K-2", period: "${PERIOD}", cell: 0, audience: "bericht",
      text: $text) { by text } }`;
    await entry.ask(entry.konrad, comment, { text: 'Abendkurse mitgezählt' });
    dataOf(await entry.ask(entry.olga, comment, { text: 'Stimmt' }));
    expect(refusedWith(await entry.ask(entry.olga, comment, { text: ' ' }))).toContain('INVALID_INPUT');
    const { cellDetail } = dataOf<{ cellDetail: Record<string, unknown> }>(await entry.ask(entry.olga, DETAIL));
    expect(cellDetail).toEqual({
      ...{ definition: 'Nur zur Prüfung.', source: 'Fachverfahren, Musterstadt', usual: null },
      periodText: '01.07. bis 30.09.2026',
      history: [
        { revision: 2, numerator: 13, by: 'otto' },
        { revision: 1, numerator: 12, by: 'olga' },
      ],
      series: [{ period: PERIOD, numerator: 13 }],
      comments: [
        { by: 'konrad', audience: 'bericht', text: 'Abendkurse mitgezählt' },
        { by: 'olga', audience: 'bericht', text: 'Stimmt' },
      ],
    });
  });

  it('a hint is confirmed for the value it was said of', async () => {
    for (const [index, numerator] of [20, 21, 19, 22, 20, 21].entries())
      await entry.quarter.figures(2, Q3 - 6 + index, [[0, numerator]]);
    const answer = await entry.saved(entry.olga, [{ indicator: 'K-2', cell: 0, numerator: 90, expectedRevision: 0 }]);
    expect(answer.findings).toMatchObject([{ indicator: 'K-2', findings: [{ kind: 'jump' }] }]);
    const confirm = `mutation ($kind: String!) { confirmHint(indicator: "K-2", period: "${PERIOD}", cell: 0, kind: $kind,
      comment: "Neue Kurse im Norden") { kind confirmed } }`;
    expect(dataOf(await entry.ask(entry.olga, confirm, { kind: 'jump' }))).toEqual({
      confirmHint: [{ kind: 'jump', confirmed: 'Neue Kurse im Norden' }],
    });
    expect(refusedWith(await entry.ask(entry.olga, confirm, { kind: 'empty' }))).toContain('NOT_FOUND');
    await entry.saved(entry.olga, [{ indicator: 'K-2', cell: 0, numerator: 95, expectedRevision: 1 }]);
    const { findings } = await entry.indicator(entry.olga, 'K-2');
    expect(findings).toMatchObject([{ kind: 'jump', confirmed: null }]);
  });

  describe('with ten times the indicators', () => {
    const FIRST = 1000;

    const add = async (count: number): Promise<void> => {
      await sql(
        `INSERT INTO indicator (kommune_id, indicator_id, code, name, role, frequency, direction, aggregation, unit, reference,
           about_persons, fachamt_id, source_id, first_period, numerator_label)
         SELECT 1, $1 + n, 'M-' || n, 'Messgröße ' || n, 'steering', 'Q', 'increase', 'flow', 'Fälle', 'im Quartal', true, 1, 1, $2, 'Fälle'
         FROM generate_series(1, $3::int) n`,
        [FIRST, Q3 - 4, count],
      );
      await sql(
        `INSERT INTO indicator_cell (kommune_id, indicator_id, cell, coordinate)
         SELECT 1, $1 + n, c, (ARRAY['', 'sex=F', 'sex=M', 'sex=N'])[c + 1] FROM generate_series(1, $2::int) n, generate_series(0, 3) c`,
        [FIRST, count],
      );
    };
    const cells = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        ...{ indicator: `M-${1 + Math.floor(index / 3)}`, cell: 1 + (index % 3) },
        ...{ numerator: 10 + (index % 50), expectedRevision: 0 },
      }));

    afterEach(async () => {
      await entry.quarter.clear();
      await sql('DELETE FROM indicator_cell WHERE indicator_id > $1', [FIRST]);
      await sql('DELETE FROM indicator WHERE indicator_id > $1', [FIRST]);
    });

    it('no page needs more statements', async () => {
      const counts: number[][] = [];
      for (const [before, more] of [
        [0, 20],
        [20, 180],
      ] as const) {
        await entry.quarter.clear();
        await sql('DELETE FROM indicator_cell WHERE indicator_id > $1', [FIRST]);
        await sql('DELETE FROM indicator WHERE indicator_id > $1', [FIRST]);
        await add(before + more);
        const save = await statements.during(() => entry.saved(entry.olga, cells(before + more)));
        const sheet = await statements.during(() => entry.sheet(entry.olga));
        const list = await statements.during(() => due(entry.olga));
        const submit = await statements.during(() => entry.submit(entry.olga));
        counts.push([save.length, sheet.length, list.length, submit.length]);
      }
      process.stdout.write(`Anweisungen für Speichern, Blatt, Fälligkeiten, Abgabe: ${String(counts[0])}\n`);
      expect(counts[1]).toEqual(counts[0]);
      expect(Math.max(...(counts[0] ?? []))).toBeLessThanOrEqual(14);
    });

    it('saves 500 cells with their history in one statement, or none of them', async () => {
      await add(167);
      const sent = cells(500);
      const seen = await statements.during(() => entry.saved(entry.olga, sent));
      expect(seen.filter((text) => /INSERT INTO observation/.test(text))).toHaveLength(1);
      const [row] = (await sql(
        `SELECT (SELECT count(*)::int FROM observation WHERE indicator_id > $1 AND cell > 0) AS cells,
           (SELECT count(*)::int FROM observation_revision WHERE indicator_id > $1 AND cell > 0) AS revisions,
           (SELECT count(*)::int FROM observation WHERE indicator_id > $1 AND cell = 0) AS totals`,
        [FIRST],
      )) as { cells: number; revisions: number; totals: number }[];
      expect(row).toEqual({ cells: 500, revisions: 500, totals: 166 });
      const changed = sent.map((cell) => ({ ...cell, numerator: cell.numerator + 1, expectedRevision: 1 }));
      const broken = [...changed.slice(0, 499), { ...changed[499], denominator: 3 }];
      expect(refusedWith(await entry.save(entry.olga, broken as typeof changed))).toContain('nur eine Anzahl');
      const [after] = (await sql('SELECT count(*)::int AS n FROM observation WHERE revision > 1')) as { n: number }[];
      expect(after?.n).toBe(0);
    });
  });
});
