import { Test } from '@nestjs/testing';
import type { TestingModule } from '@nestjs/testing';
import { INDICATORS_ENTITIES } from '@teilziel/indicators/server';
import { KOMMUNE_ENTITIES } from '@teilziel/kommune/server';
import { KONZEPT_ENTITIES } from '@teilziel/konzept/server';
import { createTestDatabase, DatabaseModule, StatementCounter } from '@teilziel/platform';
import type { TestDatabase } from '@teilziel/platform';
import { DataSource } from 'typeorm';
import { ReleaseReader } from '../read-release/release-reader';
import { ReleasesModule } from '../releases.module';
import { ReleaseCompiler } from './release-compiler.service';
import { fillKommune } from '../testing/working-data';

const ENTITIES = [...KOMMUNE_ENTITIES, ...KONZEPT_ENTITIES, ...INDICATORS_ENTITIES];
const PUBLIC = { scope: 'oeffentlich', author: 'Prüfung' } as const;

describe('ReleaseCompiler', () => {
  let database: TestDatabase;
  let app: TestingModule;
  let dataSource: DataSource;
  let compiler: ReleaseCompiler;
  let kommuneId: number;

  beforeAll(async () => {
    database = await createTestDatabase();
    app = await Test.createTestingModule({
      imports: [DatabaseModule.forRoot(ENTITIES, { url: database.url }), ReleasesModule],
    }).compile();
    dataSource = app.get(DataSource);
    compiler = app.get(ReleaseCompiler);
    kommuneId = await fillKommune(dataSource, { ags: '99000001', name: 'Probestadt', indicators: 3, years: 6 });
  }, 60_000);

  afterAll(async () => {
    await app?.close();
    await database?.drop();
  });

  const hashesOf = async (number: number): Promise<Set<string>> => {
    const sql = `SELECT encode(hash, 'hex') AS hash FROM release_member_block WHERE kommune_id = $1 AND number = $2`;
    const rows: { hash: string }[] = await dataSource.query(sql, [kommuneId, number]);
    return new Set(rows.map(({ hash }) => hash));
  };

  it('freezes, returns the same release while nothing changes, and stores only what is new', async () => {
    const first = await compiler.compile('99000001', { ...PUBLIC, note: 'Erster' });
    expect(first).toMatchObject({ number: 1, scope: 'oeffentlich', note: 'Erster', created: true });
    const again = await compiler.compile('99000001', { ...PUBLIC, note: 'Zweiter' });
    expect(again).toEqual({ ...first, created: false });

    await dataSource.query(
      `UPDATE observation SET numerator = numerator + 1, revision = revision + 1
       WHERE kommune_id = $1 AND indicator_id = 1 AND period = $2 AND cell = 0`,
      [kommuneId, 4 * 2021 + 3],
    );
    const second = await compiler.compile('99000001', PUBLIC);
    expect(second.number).toBe(2);
    const before = await hashesOf(1);
    const fresh = [...(await hashesOf(2))].filter((hash) => !before.has(hash));
    const sql = `SELECT json::jsonb ->> 'kind' AS kind FROM release_block WHERE encode(hash, 'hex') = ANY ($1) ORDER BY 1`;
    const kinds: { kind: string }[] = await dataSource.query(sql, [fresh]);
    expect(kinds.map(({ kind }) => kind)).toEqual(['indicator', 'konzept', 'root', 'series', 'teilziel']);
    const reader = app.get(ReleaseReader);
    expect((await reader.byNumber('99000001', 1, ['oeffentlich']))?.rootHash).toBe(first.rootHash);
    expect((await reader.latest('99000001', ['oeffentlich']))?.number).toBe(2);
    expect(await reader.latest('99000001', ['rat'])).toBeNull();
  });

  it('publishes nothing of an officer’s note, neither its text nor that there is one', async () => {
    await dataSource.query(
      `UPDATE observation SET note = 'Frau X hat angerufen', revision = revision + 1 WHERE kommune_id = $1`,
      [kommuneId],
    );
    expect((await compiler.compile('99000001', PUBLIC)).created).toBe(false);
    const leaks: unknown[] = await dataSource.query(`SELECT 1 FROM release_block WHERE json LIKE '%angerufen%'`);
    expect(leaks).toEqual([]);
  });

  it('gives numbers one after the other, also to releases that start together', async () => {
    const scopes = ['intern', 'rat', 'intern', 'rat'] as const;
    const made = await Promise.all(scopes.map((scope) => compiler.compile('99000001', { scope, author: 'Prüfung' })));
    expect(new Set(made.map(({ number }) => number))).toEqual(new Set([3, 4]));
    expect(made.filter(({ created }) => created)).toHaveLength(2);
  });

  it.each(['UPDATE release SET note = $$x$$', 'DELETE FROM release', 'TRUNCATE release CASCADE'])('refuses %s', (sql) =>
    expect(dataSource.query(sql)).rejects.toThrow(/ist unveränderlich/),
  );

  it.each(['release_block', 'release_member_block'])('refuses every change of %s', async (table) => {
    for (const sql of [`UPDATE ${table} SET hash = hash`, `DELETE FROM ${table}`, `TRUNCATE ${table} CASCADE`]) {
      await expect(dataSource.query(sql)).rejects.toThrow(/ist unveränderlich/);
    }
  });

  it('refuses a block whose name is not the hash of its text', () =>
    expect(dataSource.query(`INSERT INTO release_block VALUES ($1, sha256('a'), 'b')`, [kommuneId])).rejects.toThrow(
      /release_block_hash_check/,
    ));

  it('sends the same number of statements for ten times the data', async () => {
    await fillKommune(dataSource, { ags: '99000002', name: 'Großstadt', indicators: 30, years: 10 });
    const counter = new StatementCounter(dataSource);
    const countOf = async (ags: string): Promise<number> =>
      (await counter.during(() => compiler.compile(ags, { ...PUBLIC, scope: 'rat' }))).length;
    await fillKommune(dataSource, { ags: '99000003', name: 'Kleinstadt', indicators: 3, years: 1 });
    const small = await countOf('99000003');
    expect(await countOf('99000002')).toBe(small);
    // 3 to find and lock, 8 to load, isolation level, last release, 3 to store, unlock.
    expect(small).toBe(17);
  });

  it('says in German which Kommune is missing', () =>
    expect(compiler.compile('00000000', PUBLIC)).rejects.toThrow(
      'Die Kommune mit dem Schlüssel 00000000 gibt es nicht.',
    ));
});

describe('Verbund and member', () => {
  let database: TestDatabase;
  let app: TestingModule;
  let compiler: ReleaseCompiler;

  beforeAll(async () => {
    database = await createTestDatabase();
    app = await Test.createTestingModule({
      imports: [DatabaseModule.forRoot(ENTITIES, { url: database.url }), ReleasesModule],
    }).compile();
    const dataSource = app.get(DataSource);
    compiler = app.get(ReleaseCompiler);
    const own = { indicators: 1, years: 2 };
    const verbund = await fillKommune(dataSource, {
      ...own,
      ...{ ags: '99000010', name: 'Verbund', art: 'Verbund', fromMembers: true },
    });
    const members = [
      await fillKommune(dataSource, { ...own, ags: '99000011', name: 'Adorf' }),
      await fillKommune(dataSource, { ...own, ags: '99000012', name: 'Bdorf' }),
      await fillKommune(dataSource, { ...own, ags: '99000013', name: 'Cdorf', alreadyPublished: true }),
    ];
    for (const member of members) {
      await dataSource.query(`INSERT INTO verbund_member VALUES ($1, $2, '2000-01-01')`, [verbund, member]);
    }
  }, 60_000);

  afterAll(async () => {
    await app?.close();
    await database?.drop();
  });

  it('refuses the second side, allows internal releases and figures an office has published', async () => {
    await compiler.compile('99000010', PUBLIC);
    await expect(compiler.compile('99000011', { ...PUBLIC, scope: 'rat' })).rejects.toThrow(
      /Adorf kann nicht freigegeben werden: Verbund hat schon eine Freigabe/,
    );
    expect(await compiler.compile('99000011', { ...PUBLIC, scope: 'intern' })).toMatchObject({ number: 1 });
    expect(await compiler.compile('99000013', PUBLIC)).toMatchObject({ number: 1 });
  });

  it('refuses the Verbund where a member was first', async () => {
    const second = await createTestDatabase();
    const other = await Test.createTestingModule({
      imports: [DatabaseModule.forRoot(ENTITIES, { url: second.url }), ReleasesModule],
    }).compile();
    const source = other.get(DataSource);
    const own = { indicators: 1, years: 1 };
    const verbund = await fillKommune(source, {
      ...own,
      ags: '10',
      name: 'Verbund',
      art: 'Verbund',
      fromMembers: true,
    });
    const member = await fillKommune(source, { ...own, ags: '11', name: 'Adorf' });
    await source.query(`INSERT INTO verbund_member VALUES ($1, $2, '2000-01-01')`, [verbund, member]);
    await other.get(ReleaseCompiler).compile('11', PUBLIC);
    await expect(other.get(ReleaseCompiler).compile('10', PUBLIC)).rejects.toThrow(
      /Verbund kann nicht freigegeben werden/,
    );
    await other.close();
    await second.drop();
  });
});
