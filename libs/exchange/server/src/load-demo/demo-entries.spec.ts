import { Test, type TestingModule } from '@nestjs/testing';
import { OperatorAccess, ReportedEventsModule } from '@teilziel/kommune/server';
import { createDataSource, createTestDatabase, DatabaseModule, type TestDatabase } from '@teilziel/platform';
import type { DataSource } from 'typeorm';
import { ENTITIES } from '../all.entities';
import { DemoLoader } from './demo.loader';
import { DemoModule } from './demo.module';

const RELEASES = `SELECT kommune_id, number, encode(root_hash, 'hex') AS root FROM release ORDER BY 1, 2`;
const Q3 = 8106;

describe('entries of the demo', () => {
  let database: TestDatabase;
  let app: TestingModule;
  let owner: DataSource;
  const sql = <Row>(text: string): Promise<Row[]> => owner.query(text);
  const load = (): Promise<unknown> =>
    app.get(OperatorAccess, { strict: false }).run(() => app.get(DemoLoader).load(() => undefined));

  beforeAll(async () => {
    database = await createTestDatabase();
    app = await Test.createTestingModule({
      imports: [DatabaseModule.forRoot(ENTITIES, { url: database.url }), DemoModule, ReportedEventsModule],
    }).compile();
    owner = await createDataSource(database.ownerUrl, []).initialize();
    await load();
  }, 60_000);
  afterAll(async () => {
    await owner?.destroy();
    await app?.close();
    await database?.drop();
  });

  it('are approved for the past, in work for two Fachaemter, and wait for the second look in one', async () => {
    const rows = await sql<{ fachaemter: number; state: string; entries: number }>(
      `SELECT count(DISTINCT fachamt_id)::int AS fachaemter, state, count(*)::int AS entries
       FROM indicator LEFT JOIN entry USING (kommune_id, indicator_id)
       WHERE kommune_id = 1 AND frequency = 'Q' AND period = ${Q3} GROUP BY state ORDER BY state`,
    );
    expect(rows.map(({ state }) => state)).toEqual(['approved', 'returned', 'submitted']);
    const [past] = await sql<{ open: number }>(
      `SELECT count(*)::int AS open FROM (SELECT DISTINCT kommune_id, indicator_id, period FROM observation) seen
       JOIN indicator USING (kommune_id, indicator_id) LEFT JOIN entry USING (kommune_id, indicator_id, period)
       WHERE NOT from_members AND period < ${Q3} AND state IS DISTINCT FROM 'approved'`,
    );
    expect(past?.open).toBe(0);
  });

  it('leave an exception of two weeks, one disputed cell, and fields to fill', async () => {
    const exceptions = await sql<{ days: number }>(
      `SELECT ends_on - (now() AT TIME ZONE 'Europe/Berlin')::date AS days FROM late_exception WHERE granted`,
    );
    expect(exceptions).toEqual([{ days: 14 }, { days: 14 }]);
    expect(await sql('SELECT cell FROM entry_returned_cell')).toHaveLength(1);
    const [row] = await sql<{ emptied: number; filled: number }>(
      `SELECT count(DISTINCT indicator_id) FILTER (WHERE status = 'H')::int AS emptied,
         count(DISTINCT indicator_id) FILTER (WHERE status <> 'H')::int AS filled
       FROM observation JOIN indicator USING (kommune_id, indicator_id)
       WHERE kommune_id = 1 AND period = ${Q3} AND fachamt_id IN (SELECT fachamt_id FROM late_exception)`,
    );
    expect(row?.emptied).toBeGreaterThanOrEqual(3);
    expect(row?.filled).toBeGreaterThanOrEqual(4);
  });

  it('are made once, and no Datenstand changes by them', async () => {
    const before = await sql(RELEASES);
    const entries = await sql('SELECT count(*)::int AS n FROM entry_event');
    await load();
    expect(await sql(RELEASES)).toEqual(before);
    expect(await sql('SELECT count(*)::int AS n FROM entry_event')).toEqual(entries);
  });
});
