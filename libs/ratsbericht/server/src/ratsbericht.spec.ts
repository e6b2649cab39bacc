import 'reflect-metadata';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import {
  type Access,
  createDataSource,
  createTestDatabase,
  DatabaseModule,
  PUBLIC_ACCESS,
  StatementCounter,
  type TestDatabase,
  withAccess,
} from '@teilziel/platform';
import { ReportedEventsModule } from '@teilziel/kommune/server';
import { sampleSnapshot } from '@teilziel/ratsbericht/model';
import { DataSource } from 'typeorm';
import { RatsberichtModule } from './ratsbericht.module';
import { RatsberichtService } from './ratsbericht.service';
import { SnapshotReader } from './snapshot.reader';
import { storeRelease } from './stored-release.fixture';

const SMALL = '99999999';
const LARGE = '99999998';

class SpecModule {}

const onLinux = process.platform === 'linux' && process.arch === 'x64' ? describe : describe.skip;

onLinux('Ratsbericht of a stored release', () => {
  let database: TestDatabase;
  let app: INestApplication;
  let address: string;
  let owner: DataSource;
  let reports: RatsberichtService;
  /** Of the council of the small town, which is the first Kommune. */
  const COUNCIL: Access = { personId: 1, kommunen: [1], rights: ['rat', 'oeffentlich'] };
  let access = PUBLIC_ACCESS;
  const asPublic = <T>(work: () => Promise<T>): Promise<T> => withAccess(PUBLIC_ACCESS, work);
  const dataDir = mkdtempSync(join(tmpdir(), 'ratsbericht-'));
  const before = process.env['DATA_DIR'];

  beforeAll(async () => {
    process.env['DATA_DIR'] = dataDir;
    database = await createTestDatabase();
    const imports = [DatabaseModule.forRoot([], { url: database.url }), RatsberichtModule, ReportedEventsModule];
    app = await NestFactory.create({ module: SpecModule, imports }, { logger: false });
    app.use((_request: unknown, _response: unknown, next: () => void) => withAccess(access, next));
    await app.listen(0, '127.0.0.1');
    address = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
    reports = app.get(RatsberichtService, { strict: false });
    const small = sampleSnapshot({ fields: 1, teilziele: 2 });
    const large = sampleSnapshot({ fields: 6, teilziele: 5 });
    owner = await createDataSource(database.ownerUrl, []).initialize();
    await storeRelease(owner, small, 'oeffentlich');
    await storeRelease(owner, { ...small, release: { ...small.release, number: 4 } }, 'rat');
    const kommune = { ...large.root.kommune, ags: LARGE, name: 'Große Müsterstadt' };
    await storeRelease(owner, { ...large, root: { ...large.root, kommune } }, 'oeffentlich');
  }, 60_000);

  afterAll(async () => {
    await owner?.destroy();
    await app?.close();
    await database?.drop();
    process.env['DATA_DIR'] = before;
    if (before === undefined) delete process.env['DATA_DIR'];
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('reads a release with five statements, however large it is', async () => {
    const counter = new StatementCounter(app.get(DataSource, { strict: false }));
    const reader = app.get(SnapshotReader, { strict: false });
    const small = await counter.during(() => asPublic(() => reader.read(SMALL, 3)));
    const large = await counter.during(() => asPublic(() => reader.read(LARGE, 3)));
    expect([small.length, large.length]).toEqual([5, 5]);
  });

  it('renders once for two who ask at once and keeps the file', async () => {
    const [one, two] = await asPublic(() => Promise.all([reports.pdf(SMALL, 3), reports.pdf(SMALL, 3)]));
    expect(one?.sha256).toBe(two?.sha256);
    const files = readdirSync(join(dataDir, 'berichte'));
    expect(files).toHaveLength(1);
    expect(files[0]).toMatch(/^[0-9a-f]{64}\.pdf$/);
  }, 90_000);

  it('shows everybody only what was released to them', async () => {
    await asPublic(async () => {
      expect(await reports.pdf(SMALL, 4)).toBeNull();
      expect(await reports.pdf(SMALL, 'latest')).toMatchObject({ number: 3, isPublic: true });
    });
    await withAccess(COUNCIL, async () => {
      expect(await reports.pdf(SMALL, 'latest')).toMatchObject({ number: 4, isPublic: false });
      expect(await reports.pdf('00000000', 'latest')).toBeNull();
    });
    expect(await reports.pdf(SMALL, 3)).toBeNull();
  }, 90_000);

  it('lets nobody on the way keep the report for the council', async () => {
    const cacheOf = async (path: string): Promise<string | null> =>
      (await fetch(`${address}/berichte/${path}`)).headers.get('cache-control');
    access = COUNCIL;
    expect(await cacheOf(`${SMALL}/4.pdf`)).toBe('private, no-store');
    expect(await cacheOf(`${SMALL}/3.pdf`)).toBe('public, max-age=0, must-revalidate');
    access = PUBLIC_ACCESS;
    expect((await fetch(`${address}/berichte/${SMALL}/4.pdf`)).status).toBe(404);
  }, 90_000);

  it('offers the file under its address, named by its content', async () => {
    const url = `${address}/berichte/${LARGE}/3.pdf`;
    const answer = await fetch(url);
    const bytes = Buffer.from(await answer.arrayBuffer());
    const etag = `"${createHash('sha256').update(bytes).digest('hex')}"`;
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({ 'content-type': 'application/pdf', etag });
    expect(answer.headers.get('content-disposition')).toBe(
      'inline; filename="Ratsbericht-Grosse-Muesterstadt-Datenstand-3.pdf"; ' +
        `filename*=UTF-8''Ratsbericht-Gro%C3%9Fe-M%C3%BCsterstadt-Datenstand-3.pdf`,
    );
    expect((await fetch(url, { headers: { 'if-none-match': etag } })).status).toBe(304);
  }, 90_000);

  it('offers the same report as a text document to the same readers, kept like the PDF', async () => {
    const url = `${address}/berichte/${SMALL}/3.docx`;
    const answer = await fetch(url);
    const bytes = Buffer.from(await answer.arrayBuffer());
    const etag = `"${createHash('sha256').update(bytes).digest('hex')}"`;
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      ...{ 'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', etag },
      'content-disposition': expect.stringMatching(
        /^attachment; filename="Ratsbericht-Musterstadt-Datenstand-3\.docx"/,
      ),
      'cache-control': 'public, max-age=0, must-revalidate',
    });
    expect((await fetch(url, { headers: { 'if-none-match': etag } })).status).toBe(304);
    expect((await fetch(`${address}/berichte/${SMALL}/4.docx`)).status).toBe(404);
    access = COUNCIL;
    const council = await fetch(`${address}/berichte/${SMALL}/4.docx`);
    access = PUBLIC_ACCESS;
    expect([council.status, council.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
    expect(readdirSync(join(dataDir, 'berichte')).filter((name) => name.endsWith('.docx'))).toHaveLength(2);
  }, 60_000);

  it('renders nothing of a release that was taken back, and says when and why', async () => {
    const small = sampleSnapshot({ fields: 1, teilziele: 1 });
    await storeRelease(owner, { ...small, release: { ...small.release, number: 5 } }, 'oeffentlich');
    expect((await fetch(`${address}/berichte/${SMALL}/5.pdf`)).status).toBe(200);
    await owner.query(
      `INSERT INTO release_recall (kommune_id, number, scope, reason, recalled_by, recalled_at)
       SELECT kommune_id, number, scope, 'Ein Träger hatte doppelt gemeldet', 'Konrad', now() FROM release WHERE number = 5`,
    );
    for (const kind of ['pdf', 'docx']) {
      const answer = await fetch(`${address}/berichte/${SMALL}/5.${kind}`);
      expect(answer.status).toBe(410);
      expect(await answer.text()).toContain('Ein Träger hatte doppelt gemeldet');
    }
  }, 60_000);

  it.each(['99999999/77.pdf', '99999999/4.pdf', 'nirgends/1.pdf', '99999999/1.docx', '99999999/%2e%2e.pdf'])(
    'says in German that there is no %s',
    async (path) => {
      const answer = await fetch(`${address}/berichte/${path}`);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toContain('Diesen Ratsbericht gibt es nicht.');
    },
  );
});
