import { Test } from '@nestjs/testing';
import type { TestingModule } from '@nestjs/testing';
import { INDICATORS_ENTITIES } from '@teilziel/indicators/server';
import { KOMMUNE_ENTITIES, KommuneModule, OperatorAccess, ReportedEventsModule } from '@teilziel/kommune/server';
import { KONZEPT_ENTITIES } from '@teilziel/konzept/server';
import {
  createDataSource,
  createTestDatabase,
  DatabaseModule,
  PUBLIC_ACCESS,
  type Right,
  StatementCounter,
  type TestDatabase,
  withAccess,
} from '@teilziel/platform';
import { DataSource } from 'typeorm';
import { ReleaseReader } from '../read-release/release-reader';
import { ReleasesModule } from '../releases.module';
import { ReleaseCompiler } from './release-compiler.service';
import { fillKommune } from '../testing/working-data';

const ENTITIES = [...KOMMUNE_ENTITIES, ...KONZEPT_ENTITIES, ...INDICATORS_ENTITIES];
const PUBLIC = { scope: 'oeffentlich', author: 'Prüfung' } as const;

type Compile = ReleaseCompiler['compile'];

const compileAsOperator =
  (app: TestingModule): Compile =>
  (ags, request) =>
    app.get(OperatorAccess).run(() => app.get(ReleaseCompiler).compile(ags, request));

describe('ReleaseCompiler', () => {
  let database: TestDatabase;
  let app: TestingModule;
  let dataSource: DataSource;
  let owner: DataSource;
  let compile: Compile;
  let kommuneId: number;

  beforeAll(async () => {
    database = await createTestDatabase();
    app = await Test.createTestingModule({
      imports: [
        DatabaseModule.forRoot(ENTITIES, { url: database.url }),
        KommuneModule,
        ReleasesModule,
        ReportedEventsModule,
      ],
    }).compile();
    dataSource = app.get(DataSource);
    owner = await createDataSource(database.ownerUrl, []).initialize();
    compile = compileAsOperator(app);
    kommuneId = await fillKommune(dataSource, { ags: '99000001', name: 'Probestadt', indicators: 3, years: 6 });
  }, 60_000);

  afterAll(async () => {
    await owner?.destroy();
    await app?.close();
    await database?.drop();
  });

  const hashesOf = async (number: number): Promise<Set<string>> => {
    const sql = `SELECT encode(hash, 'hex') AS hash FROM release_member_block WHERE kommune_id = $1 AND number = $2`;
    const rows: { hash: string }[] = await owner.query(sql, [kommuneId, number]);
    return new Set(rows.map(({ hash }) => hash));
  };

  it('freezes, returns the same release while nothing changes, and stores only what is new', async () => {
    const first = await compile('99000001', { ...PUBLIC, note: 'Erster' });
    expect(first).toMatchObject({ number: 1, scope: 'oeffentlich', note: 'Erster', created: true });
    const again = await compile('99000001', { ...PUBLIC, note: 'Zweiter' });
    expect(again).toEqual({ ...first, created: false });

    await owner.query(
      `UPDATE observation SET numerator = numerator + 1, revision = revision + 1
       WHERE kommune_id = $1 AND indicator_id = 1 AND period = $2 AND cell = 0`,
      [kommuneId, 4 * 2021 + 3],
    );
    const second = await compile('99000001', PUBLIC);
    expect(second.number).toBe(2);
    const before = await hashesOf(1);
    const fresh = [...(await hashesOf(2))].filter((hash) => !before.has(hash));
    const sql = `SELECT json::jsonb ->> 'kind' AS kind FROM release_block WHERE encode(hash, 'hex') = ANY ($1) ORDER BY 1`;
    const kinds: { kind: string }[] = await owner.query(sql, [fresh]);
    expect(kinds.map(({ kind }) => kind)).toEqual(['indicator', 'konzept', 'root', 'series', 'teilziel']);
    const reader = app.get(ReleaseReader);
    await withAccess(PUBLIC_ACCESS, async () => {
      expect((await reader.byNumber('99000001', 1))?.rootHash).toBe(first.rootHash);
      expect((await reader.latest('99000001'))?.number).toBe(2);
      expect(await reader.latest('99000001', ['rat'])).toBeNull();
    });
  });

  it('publishes nothing of an officer’s note, neither its text nor that there is one', async () => {
    await owner.query(
      `UPDATE observation SET note = 'Frau X hat angerufen', revision = revision + 1 WHERE kommune_id = $1`,
      [kommuneId],
    );
    expect((await compile('99000001', PUBLIC)).created).toBe(false);
    const leaks: unknown[] = await owner.query(`SELECT 1 FROM release_block WHERE json LIKE '%angerufen%'`);
    expect(leaks).toEqual([]);
  });

  it('gives numbers one after the other, also to releases that start together', async () => {
    const scopes = ['intern', 'rat', 'intern', 'rat'] as const;
    const made = await Promise.all(scopes.map((scope) => compile('99000001', { scope, author: 'Prüfung' })));
    expect(new Set(made.map(({ number }) => number))).toEqual(new Set([3, 4]));
    expect(made.filter(({ created }) => created)).toHaveLength(2);
  });

  it.each(['UPDATE release SET note = $$x$$', 'DELETE FROM release', 'TRUNCATE release CASCADE'])('refuses %s', (sql) =>
    expect(owner.query(sql)).rejects.toThrow(/ist unveränderlich/),
  );

  it.each(['release_block', 'release_member_block'])('refuses every change of %s', async (table) => {
    for (const sql of [`UPDATE ${table} SET hash = hash`, `DELETE FROM ${table}`, `TRUNCATE ${table} CASCADE`]) {
      await expect(owner.query(sql)).rejects.toThrow(/ist unveränderlich/);
    }
  });

  it('refuses a block whose name is not the hash of its text', () =>
    expect(owner.query(`INSERT INTO release_block VALUES ($1, sha256('a'), 'b')`, [kommuneId])).rejects.toThrow(
      /release_block_hash_check/,
    ));

  it('sends the same number of statements for ten times the data', async () => {
    await fillKommune(dataSource, { ags: '99000002', name: 'Großstadt', indicators: 30, years: 10 });
    const counter = new StatementCounter(dataSource);
    const countOf = (ags: string): Promise<number> =>
      app.get(OperatorAccess).run(async () => {
        const compiler = app.get(ReleaseCompiler);
        return (await counter.during(() => compiler.compile(ags, { ...PUBLIC, scope: 'rat' }))).length;
      });
    await fillKommune(dataSource, { ags: '99000003', name: 'Kleinstadt', indicators: 3, years: 1 });
    const small = await countOf('99000003');
    expect(await countOf('99000002')).toBe(small);
    // 3 to find and lock, 15 to load, isolation level, last release, 5 to store, the Protokoll, unlock.
    expect(small).toBe(27);
  });

  it('hides a release until its Sperrfrist ends; lifting it takes a new release of the same bytes', async () => {
    const ags = '99000004';
    await fillKommune(dataSource, { ags, name: 'Sperrstadt', indicators: 1, years: 2 });
    const soon = new Date(Date.now() + 3_600_000);
    const held = await compile(ags, { ...PUBLIC, embargoUntil: soon });
    expect(held).toMatchObject({ number: 1, embargoUntil: soon, created: true });
    expect(await compile(ags, { ...PUBLIC, embargoUntil: new Date(soon.getTime() + 1) })).toMatchObject({
      ...{ number: 1, created: false },
    });
    const reader = app.get(ReleaseReader);
    expect(await withAccess(PUBLIC_ACCESS, () => reader.latest(ags))).toBeNull();
    const open = await compile(ags, PUBLIC);
    expect(open).toMatchObject({ number: 2, rootHash: held.rootHash, embargoUntil: null, created: true });
    expect(await withAccess(PUBLIC_ACCESS, () => reader.latest(ags))).toMatchObject({ number: 2, isPublic: true });
    expect(await withAccess(PUBLIC_ACCESS, () => reader.byNumber(ags, 1))).toBeNull();
    await expect(compile(ags, { ...PUBLIC, embargoUntil: new Date(0) })).rejects.toThrow('liegt in der Vergangenheit');
  });

  it('releases in the own Kommune only, and only with the right to work and to see what is internal', async () => {
    const compiler = app.get(ReleaseCompiler);
    const as = (rights: readonly Right[], id = kommuneId): Promise<unknown> =>
      withAccess({ personId: null, kommunen: [id], rights }, () =>
        compiler.compile('99000001', { ...PUBLIC, note: 'Neu', scope: 'intern' }),
      );
    const KOORDINATION: readonly Right[] = ['read', 'work', 'intern', 'rat', 'oeffentlich'];
    await expect(as(KOORDINATION, kommuneId + 1)).rejects.toThrow('gibt es nicht');
    await owner.query(`UPDATE indicator SET name = name || ' (neu)' WHERE kommune_id = $1`, [kommuneId]);
    await expect(as(['read', 'intern', 'oeffentlich'])).rejects.toThrow(/row-level security/);
    expect(await as(KOORDINATION)).toMatchObject({ scope: 'intern', created: true });
  });

  it('says in German which Kommune is missing', () =>
    expect(compile('00000000', PUBLIC)).rejects.toThrow('Die Kommune mit dem Schlüssel 00000000 gibt es nicht.'));
});
