import { createTestDatabase, type TestDatabase } from '@teilziel/platform';
import fc from 'fast-check';
import { Client } from 'pg';
import { SAVE_CELLS, SAVE_OPEN_CELLS } from './save-cells.queries';

const PERIOD = 8106;
const ME = 'person:1';

/** What stands in a cell and what is sent for it; null: nothing. */
interface Case {
  readonly standing: { readonly figure: number; readonly revision: number; readonly by: string } | null;
  readonly given: {
    readonly figure: number | null;
    readonly expected: number | null;
    readonly reason: string | null;
    readonly follows: boolean;
  } | null;
}

type Way = (cases: readonly Case[]) => Promise<unknown>;

const bases = [null, ...[1, 2].flatMap((revision) => [ME, 'person:2'].map((by) => ({ figure: 7, revision, by })))];
const sendings = [7, 8, null].flatMap((figure) =>
  [null, 1, 2].flatMap((expected) =>
    [false, true].map((follows) => ({ figure, expected: follows ? null : expected, reason: null, follows })),
  ),
);
const TABLE: readonly Case[] = bases.flatMap((standing) => sendings.map((given) => ({ standing, given })));

describe('the two ways of saving', () => {
  let database: TestDatabase;
  let client: Client;
  let version: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    client = new Client({ connectionString: database.ownerUrl });
    await client.connect();
    await client.query(`
      INSERT INTO kommune (kommune_id, ags, name, art) VALUES (1, '00000001', 'Probe', 'Stadt');
      INSERT INTO fachamt VALUES (1, 1, 'Amt');
      INSERT INTO source VALUES (1, 1, 'Quelle', 'Amt');
      INSERT INTO indicator (kommune_id, indicator_id, code, name, role, frequency, direction, aggregation, unit, reference,
        about_persons, source_id)
      VALUES (1, 1, 'i', 'I', 'context', 'Q', 'neutral', 'flow', 'Personen', 'x', true, 1);
      INSERT INTO indicator_cell SELECT 1, 1, cell, 'sex=' || cell FROM generate_series(0, 5) cell`);
    const { rows } = await client.query<{ version: string }>('SELECT version FROM entry_structure');
    version = rows[0]?.version ?? '';
  }, 60_000);
  afterAll(async () => {
    await client?.end();
    await database?.drop();
  });

  const columnsOf = (cases: readonly Case[]): unknown[] => {
    const sent = cases.flatMap(({ given }, cell) => (given === null ? [] : [{ cell, ...given }]));
    const nothing = sent.map(() => null);
    const status = sent.map(({ figure }) => (figure === null ? 'H' : 'A'));
    return [
      ...[sent.map(() => 1), sent.map(({ cell }) => cell), sent.map(({ figure }) => figure), nothing, nothing, status],
      ...[sent.map(({ expected }) => expected), sent.map(({ reason }) => reason), sent.map(({ follows }) => follows)],
    ];
  };

  interface Row {
    readonly cell: number | null;
    readonly revision: number;
    readonly note?: string | null;
  }

  /** By hand: a revision that was expected where there is no row comes back with a note, and the caller refuses. */
  const held: Way = async (cases) => {
    const { rows } = await client.query<Row>(SAVE_CELLS, [1, PERIOD, ME, ...columnsOf(cases)]);
    return rows.some(({ note }) => note) ? 'refused' : answered(rows);
  };
  /** By the function: a first row without a cell, and an error of its own. */
  const open: Way = async (cases) => {
    const given = [1, version, PERIOD, ME, ...columnsOf(cases)];
    const { rows } = await client.query<Row>(SAVE_OPEN_CELLS, given).catch((error: { code?: string }) => {
      if (error.code === 'TZ001') return { rows: null };
      throw error;
    });
    return rows === null ? 'refused' : answered(rows.slice(1));
  };
  const answered = (rows: readonly Row[]): unknown =>
    rows.map(({ cell, revision }) => [cell, revision]).sort(([a], [b]) => Number(a) - Number(b));

  /** What a way answers and leaves behind, beginning with the same rows. */
  const outcome = async (cases: readonly Case[], way: Way): Promise<unknown> => {
    await client.query('BEGIN');
    try {
      for (const [cell, { standing }] of cases.entries())
        if (standing !== null)
          await client.query(
            `INSERT INTO observation (kommune_id, indicator_id, period, cell, numerator, status, recorded_by, revision)
             VALUES (1, 1, $1, $2, $3, 'A', $4, $5)`,
            [PERIOD, cell, standing.figure, standing.by, standing.revision],
          );
      const answer = await way(cases);
      if (answer === 'refused') return answer;
      const columns = 'cell, numerator, denominator, value, status, note, recorded_by, reason, revision';
      const stored = await client.query(`SELECT ${columns} FROM observation ORDER BY cell`);
      const history = await client.query(`SELECT ${columns} FROM observation_revision ORDER BY cell, revision`);
      return { answer, stored: stored.rows, history: history.rows };
    } finally {
      await client.query('ROLLBACK');
    }
  };

  it('decide every case alike', async () => {
    const seen = new Set<string>();
    for (const one of TABLE) {
      const byHand = await outcome([one], held);
      expect([one, await outcome([one], open)]).toEqual([one, byHand]);
      seen.add(JSON.stringify((byHand as { answer?: unknown }).answer ?? byHand));
    }
    // Refused, left alone, new, changed from the first and from the second revision: the table has them all.
    expect([...seen].sort()).toEqual(['"refused"', '[[0,1]]', '[[0,2]]', '[[0,3]]', '[]']);
  }, 60_000);

  it('and several cells at once', async () => {
    const given = fc.option(
      fc
        .constantFrom(...sendings)
        .chain((one) => fc.constantFrom(null, 'Nachgezählt').map((reason) => ({ ...one, reason }))),
    );
    const cells = fc.array(fc.record({ standing: fc.constantFrom(...bases), given }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(cells, async (cases) => {
        expect(await outcome(cases, open)).toEqual(await outcome(cases, held));
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it.each([
    ['somebody has handed in, decided or begun the entry', "INSERT INTO entry VALUES (1, 1, 8106, 'open', false)"],
    ['the indicators are others', `UPDATE indicator SET name = 'J'`],
  ])('but the short one does nothing where %s', async (_, change) => {
    const nothing: Way = async (cases) => {
      await client.query(change);
      const given = [1, version, PERIOD, ME, ...columnsOf(cases)];
      return (await client.query(SAVE_OPEN_CELLS, given)).rows;
    };
    const one: Case = { standing: null, given: { figure: 7, expected: null, reason: null, follows: false } };
    expect(await outcome([one], nothing)).toEqual({ answer: [], stored: [], history: [] });
  });
});
