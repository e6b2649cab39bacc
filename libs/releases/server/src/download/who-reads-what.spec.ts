import type { AddressInfo } from 'node:net';
import type { INestApplication } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import type { NextFunction, Request, Response as Answer } from 'express';
import { INDICATORS_ENTITIES } from '@teilziel/indicators/server';
import { KOMMUNE_ENTITIES, KommuneModule, OperatorAccess, ReportedEventsModule } from '@teilziel/kommune/server';
import { KONZEPT_ENTITIES } from '@teilziel/konzept/server';
import {
  type Access,
  createDataSource,
  createTestDatabase,
  DatabaseModule,
  PUBLIC_ACCESS,
  type TestDatabase,
  withAccess,
} from '@teilziel/platform';
import { DataSource } from 'typeorm';
import { ReleaseCompiler } from '../compile-release/release-compiler.service';
import { ReleaseReader } from '../read-release/release-reader';
import { ReleasesHttpModule } from '../releases-http.module';
import { fillKommune } from '../testing/working-data';

const ENTITIES = [...KOMMUNE_ENTITIES, ...KONZEPT_ENTITIES, ...INDICATORS_ENTITIES];
const AGS = '99000021';
const OTHER = '99000022';
const FOR_EVER = 'public, max-age=31536000, immutable';
const UNTIL_RECALLED = 'public, max-age=0, must-revalidate';
const NEVER = 'private, no-store';

type Reader = 'public' | 'rat' | 'intern' | 'rat elsewhere' | 'nobody';

describe('Who reads which release', () => {
  let database: TestDatabase;
  let owner: DataSource;
  let app: INestApplication;
  let origin: string;
  const readers = new Map<Reader, Access>();

  beforeAll(async () => {
    database = await createTestDatabase();
    owner = await createDataSource(database.ownerUrl, []).initialize();
    const imports = [
      DatabaseModule.forRoot(ENTITIES, { url: database.url }),
      KommuneModule,
      ReleasesHttpModule,
      ReportedEventsModule,
    ];
    app = (await Test.createTestingModule({ imports }).compile()).createNestApplication();
    app.use((request: Request, _answer: Answer, next: NextFunction) => {
      const access = readers.get(request.headers['reader'] as Reader);
      return access ? withAccess(access, () => next()) : next();
    });
    await app.listen(0, '127.0.0.1');
    origin = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
    const dataSource = app.get(DataSource);
    const own = await fillKommune(dataSource, { ags: AGS, name: 'Probestadt', indicators: 1, years: 2 });
    const other = await fillKommune(dataSource, { ags: OTHER, name: 'Nachbarstadt', indicators: 1, years: 2 });
    const rat = ['rat', 'oeffentlich'] as const;
    readers.set('public', PUBLIC_ACCESS);
    readers.set('rat', { personId: 1, kommunen: [own], rights: rat });
    readers.set('rat elsewhere', { personId: 2, kommunen: [other], rights: rat });
    readers.set('intern', { personId: 3, kommunen: [own], rights: ['read', 'intern', ...rat] });
    for (const scope of ['oeffentlich', 'rat', 'intern'] as const) await release(scope);
    await release('oeffentlich', new Date(Date.now() + 3_600_000));
  }, 60_000);

  afterAll(async () => {
    await app?.close();
    await owner?.destroy();
    await database?.drop();
  });

  /** Every release has figures of its own, so none of its blocks but those of the concept is in another one. */
  /** How long the last release took: what must happen before an instant has to know how busy the machine is. */
  let took = 0;
  async function release(scope: 'oeffentlich' | 'rat' | 'intern', embargoUntil: Date | null = null): Promise<void> {
    const started = Date.now();
    await owner.query('UPDATE observation SET numerator = numerator + 1, revision = revision + 1');
    await app.get(OperatorAccess).run(async () => {
      await app.get(ReleaseCompiler).compile(AGS, { scope, author: 'Prüfung', embargoUntil });
    });
    took = Date.now() - started;
  }

  const ask = (path: string, reader: Reader): Promise<Response> => fetch(origin + path, { headers: { reader } });
  const latest = (reader: Reader): Promise<number | undefined> =>
    withAccess(readers.get(reader) ?? PUBLIC_ACCESS, async () => (await app.get(ReleaseReader).latest(AGS))?.number);

  async function seriesOf(number: number): Promise<string> {
    const sql = `SELECT encode(hash, 'hex') AS hash FROM release_block JOIN release_member_block USING (kommune_id, hash)
      WHERE number = $1 AND json LIKE '%"kind":"series"%'`;
    const [row] = await owner.query<{ hash: string }[]>(sql, [number]);
    return row?.hash ?? '';
  }

  it('shows everyone the highest number they may read', async () => {
    expect(await latest('public')).toBe(1);
    expect(await latest('rat')).toBe(2);
    expect(await latest('rat elsewhere')).toBe(1);
    expect(await latest('intern')).toBe(4);
  });

  it.each([
    [
      1,
      {
        public: UNTIL_RECALLED,
        rat: UNTIL_RECALLED,
        intern: UNTIL_RECALLED,
        'rat elsewhere': UNTIL_RECALLED,
        nobody: null,
      },
    ],
    [2, { public: null, rat: NEVER, intern: NEVER, 'rat elsewhere': null, nobody: null }],
    [3, { public: null, rat: null, intern: NEVER, 'rat elsewhere': null, nobody: null }],
    // Public, but its Sperrfrist has not ended.
    [4, { public: null, rat: null, intern: NEVER, 'rat elsewhere': null, nobody: null }],
  ] as const)('gives the CSV of release %i to those who may read it', async (number, expected) => {
    const found: Record<string, string | null> = {};
    for (const reader of Object.keys(expected) as Reader[]) {
      const answer = await ask(`/daten/${AGS}/${number}/I001.csv`, reader);
      expect([200, 404]).toContain(answer.status);
      found[reader] = answer.status === 200 ? answer.headers.get('cache-control') : null;
    }
    expect(found).toEqual(expected);
  });

  it.each([2, 3, 4])('keeps no block of release %i that the next reader could get', async (number) => {
    const path = `/daten/bloecke/${await seriesOf(number)}`;
    for (let round = 0; round < 2; round += 1) {
      const answer = await ask(path, 'intern');
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, NEVER]);
      for (const reader of ['public', 'rat elsewhere', 'nobody'] as const) {
        expect((await ask(path, reader)).status).toBe(404);
      }
    }
  });

  it('answers readers with different rights who ask at the same moment', async () => {
    const paths = ['public', 'intern', 'rat', 'intern', 'public'] as const;
    const fresh = await Promise.all(paths.map((reader) => ask(`/daten/${AGS}/1/I001.csv`, reader)));
    expect(fresh.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    const council = await Promise.all(paths.map((reader) => ask(`/daten/${AGS}/2/I001.csv`, reader)));
    expect(council.map(({ status }) => status)).toEqual([404, 200, 200, 200, 404]);
  });

  it('makes a block public when its Sperrfrist ends, for every cache', async () => {
    const until = new Date(Date.now() + 1_500 + 4 * took);
    await release('oeffentlich', until);
    const path = `/daten/bloecke/${await seriesOf(5)}`;
    expect((await ask(path, 'public')).status).toBe(404);
    expect((await ask(path, 'intern')).headers.get('cache-control')).toBe(NEVER);
    await new Promise((resolve) => setTimeout(resolve, until.getTime() - Date.now() + 100));
    const open = await ask(path, 'public');
    expect([open.status, open.headers.get('cache-control')]).toEqual([200, FOR_EVER]);
    expect(await latest('public')).toBe(5);
  });
});
