import { type INestApplication, Module } from '@nestjs/common';
import type { AddressInfo } from 'node:net';
import { Test } from '@nestjs/testing';
import type { NextFunction, Request, Response as Answer } from 'express';
import { INDICATORS_ENTITIES } from '@teilziel/indicators/server';
import {
  KOMMUNE_ENTITIES,
  KommuneModule,
  OperatorAccess,
  PeopleOfKommune,
  type ReportedEvents,
  AuditTrail,
  ReportedEventsModule,
  type Viewer,
  withViewer,
} from '@teilziel/kommune/server';
import { KONZEPT_ENTITIES } from '@teilziel/konzept/server';
import { ReportsPrinted } from '@teilziel/observations/server';
import {
  type Access,
  createDataSource,
  createTestDatabase,
  DatabaseModule,
  PUBLIC_ACCESS,
  type TestDatabase,
  withAccess,
} from '@teilziel/platform';
import type { Scope } from '@teilziel/releases/model';
import { DataSource } from 'typeorm';
import { ReleaseCompiler } from '../compile-release/release-compiler.service';
import { ReleaseLifecycleModule } from '../prepare-release/release-lifecycle.module';
import { ReleaseLifecycleResolver } from '../prepare-release/release-lifecycle.resolver';
import type { ReleaseInput } from '../prepare-release/release.input';
import { ReleaseReader } from '../read-release/release-reader';
import { ReleasesHttpModule } from '../releases-http.module';
import { fillKommune } from '../testing/working-data';
import type { ReleaseEntry } from './release-entry.type';

const ENTITIES = [...KOMMUNE_ENTITIES, ...KONZEPT_ENTITIES, ...INDICATORS_ENTITIES];
const REASON = 'Im Sozialamt wurde eine Gruppe doppelt gezählt';

/** Names and printed reports as other domains would answer. */
@Module({
  providers: [
    { provide: PeopleOfKommune, useValue: { namesOf: async () => new Map([['person:7', 'Katrin Brandt']]) } },
    { provide: ReportsPrinted, useValue: { of: async () => new Map([[1, new Date('2026-11-01T10:00:00Z')]]) } },
  ],
  exports: [PeopleOfKommune, ReportsPrinted],
  // So that the module under test finds them as it does in the application.
})
class Neighbours {}
Reflect.defineMetadata('__module:global__', true, Neighbours);

interface Town {
  readonly ags: string;
  readonly id: number;
  readonly koordination: Access;
  readonly viewer: Viewer;
}

describe('Life of a release', () => {
  let database: TestDatabase;
  let owner: DataSource;
  let app: INestApplication;
  let origin: string;
  let towns = 0;

  beforeAll(async () => {
    database = await createTestDatabase();
    owner = await createDataSource(database.ownerUrl, []).initialize();
    const imports = [
      DatabaseModule.forRoot(ENTITIES, { url: database.url }),
      KommuneModule,
      Neighbours,
      ReleasesHttpModule,
      ReleaseLifecycleModule,
      ReportedEventsModule,
    ];
    app = (await Test.createTestingModule({ imports }).compile()).createNestApplication();
    app.use((_request: Request, _answer: Answer, next: NextFunction) => withAccess(PUBLIC_ACCESS, () => next()));
    await app.listen(0, '127.0.0.1');
    origin = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
  }, 60_000);

  afterAll(async () => {
    await app?.close();
    await owner?.destroy();
    await database?.drop();
  });

  async function town(): Promise<Town> {
    towns += 1;
    const ags = `9900010${towns}`;
    const id = await fillKommune(app.get(DataSource), { ags, name: `Stadt ${towns}`, indicators: 1, years: 2 });
    const rights = ['read', 'work', 'intern', 'rat', 'oeffentlich'] as const;
    const kommune = { kommuneId: id, ags };
    const person = { personId: 7, name: 'Katrin Brandt', sessionId: 1, fachaemter: [], mayCreateKommune: false };
    const viewer: Viewer = { ...person, kommune, roles: ['koordination'] };
    return { ags, id, koordination: { personId: 7, kommunen: [id], rights }, viewer };
  }

  const reported = (action: string): unknown =>
    app.get<ReportedEvents>(AuditTrail).events.findLast((event) => event.action === action)?.details;

  /** As Koordination of the town. */
  const as = <T>(
    { koordination, viewer }: Town,
    work: (resolver: ReleaseLifecycleResolver) => Promise<T>,
  ): Promise<T> => withAccess(koordination, () => withViewer(viewer, () => work(app.get(ReleaseLifecycleResolver))));

  const change = ({ id }: Town, by = 1): Promise<unknown> =>
    owner.query(
      `UPDATE observation SET numerator = numerator + $2, revision = revision + 1, reason = 'Nachgezählt',
         recorded_by = 'Import' WHERE kommune_id = $1 AND period = $3 AND cell = 0`,
      [id, by, 4 * 2025 + 3],
    );

  async function release(place: Town, over: Partial<ReleaseInput> = {}): Promise<ReleaseEntry> {
    const scope = over.scope ?? 'oeffentlich';
    return as(place, async (resolver) => {
      const { rootHash } = await resolver.prepareRelease(scope);
      return resolver.createRelease({ scope, rootHash, ...over });
    });
  }

  const publicly = <T>(work: (reader: ReleaseReader) => Promise<T>): Promise<T> =>
    withAccess(PUBLIC_ACCESS, () => work(app.get(ReleaseReader)));

  async function onlyIn(place: Town, number: number): Promise<string> {
    const [row] = await owner.query<{ hash: string }[]>(
      `SELECT encode(hash, 'hex') AS hash FROM release_member_block part WHERE kommune_id = $1 AND number = $2
         AND NOT EXISTS (SELECT FROM release_member_block other WHERE other.hash = part.hash AND other.number <> $2) LIMIT 1`,
      [place.id, number],
    );
    return row?.hash ?? '';
  }

  it('hides a recalled release on every way of reading, and says when and why', async () => {
    const place = await town();
    await release(place);
    await change(place);
    expect(await release(place, { note: 'Zweiter' })).toMatchObject({
      number: 2,
      note: 'Zweiter',
      releasedBy: 'Katrin Brandt',
    });
    const block = `${origin}/daten/bloecke/${await onlyIn(place, 2)}`;
    const csv = `${origin}/daten/${place.ags}/2/I001.csv`;
    expect([(await fetch(block)).status, (await fetch(csv)).status]).toEqual([200, 200]);

    const recalled = await as(place, (resolver) => resolver.recallRelease(2, REASON));
    expect(recalled).toMatchObject({ recalledBy: 'Katrin Brandt', recallReason: REASON });

    // The block was kept in memory a moment ago.
    expect((await fetch(block)).status).toBe(404);
    const gone = await fetch(csv);
    expect([gone.status, await gone.text()]).toEqual([410, expect.stringContaining(REASON)]);
    expect((await fetch(`${origin}/daten/${place.ags}/1/I001.csv`)).status).toBe(200);
    const latest = await publicly((reader) => reader.latest(place.ags));
    expect(latest).toMatchObject({ number: 1, recall: { number: 2, reason: REASON } });
    expect(await publicly((reader) => reader.byNumber(place.ags, 2))).toBeNull();
    expect(await publicly((reader) => reader.recall(place.ags, 2))).toMatchObject({ number: 2, reason: REASON });
    const listed = await publicly((reader) => reader.kommunen());
    expect(listed.find(({ ags }) => ags === place.ags)?.latestRelease).toBe(1);
    // Nor does anybody inside the Verwaltung read it as if it held.
    const within = await withAccess(place.koordination, () => app.get(ReleaseReader).byNumber(place.ags, 2));
    expect(within).toBeNull();
    expect(reported('release-recalled')).toEqual({ number: 2, scope: 'oeffentlich' });
  });

  it('keeps what was recalled for the protection of later releases, and lets the same figures be released anew', async () => {
    const place = await town();
    await release(place);
    await as(place, (resolver) => resolver.recallRelease(1, REASON));
    const [{ blocks }] = await withAccess(place.koordination, () =>
      app
        .get(DataSource)
        .query<[{ blocks: number }]>(
          'SELECT count(*)::int AS blocks FROM release_member_block WHERE kommune_id = $1 AND number = 1',
          [place.id],
        ),
    );
    expect(blocks).toBeGreaterThan(0);
    expect(await publicly((reader) => reader.latest(place.ags))).toBeNull();
    expect(await publicly((reader) => reader.recall(place.ags, null))).toMatchObject({ number: 1 });
    expect(await release(place)).toMatchObject({ number: 2 });
    expect(await publicly((reader) => reader.latest(place.ags))).toMatchObject({ number: 2, recall: null });
  });

  it('tells nobody of a recall before the Sperrfrist ends, and shows nothing afterwards', async () => {
    const compile = (ags: string, embargoUntil: Date | null): Promise<unknown> =>
      app
        .get(OperatorAccess)
        .run(() => app.get(ReleaseCompiler).compile(ags, { scope: 'oeffentlich', author: 'Prüfung', embargoUntil }));
    // The Sperrfrist must outlast releasing and recalling, however busy the machine is: a second town says how long that takes today.
    const [place, probe] = [await town(), await town()];
    const started = Date.now();
    await compile(probe.ags, null);
    await as(probe, (resolver) => resolver.recallRelease(1, REASON));
    const until = new Date(Date.now() + 1_500 + 4 * (Date.now() - started));
    await compile(place.ags, until);
    await as(place, (resolver) => resolver.recallRelease(1, REASON));
    expect(await publicly((reader) => reader.recall(place.ags, 1))).toBeNull();
    await new Promise((resolve) => setTimeout(resolve, until.getTime() - Date.now() + 100));
    expect(await publicly((reader) => reader.byNumber(place.ags, 1))).toBeNull();
    expect(await publicly((reader) => reader.recall(place.ags, 1))).toMatchObject({ reason: REASON });
  });

  it('recalls once, with a reason, in the own Kommune; the database keeps it', async () => {
    const [place, other] = [await town(), await town()];
    await release(place);
    await release(other);
    const recall = (at: Town, number: number, reason = REASON): Promise<ReleaseEntry> =>
      as(at, (resolver) => resolver.recallRelease(number, reason));
    await expect(recall(place, 1, 'falsch')).rejects.toThrow('Nennen Sie den Grund in einem Satz.');
    await expect(recall(place, 2)).rejects.toThrow('Diesen Datenstand gibt es in Ihrer Kommune nicht.');
    await recall(place, 1);
    await expect(recall(place, 1)).rejects.toThrow('schon zurückgezogen');
    expect(await publicly((reader) => reader.latest(other.ags))).toMatchObject({ number: 1 });
    await expect(owner.query('DELETE FROM release_recall')).rejects.toThrow(/ist unveränderlich/);
  });

  it('releases only what was looked at', async () => {
    const place = await town();
    const { rootHash } = await as(place, (resolver) => resolver.prepareRelease('rat'));
    await change(place);
    const late = as(place, (resolver) => resolver.createRelease({ scope: 'rat', rootHash }));
    await expect(late).rejects.toThrow('Inzwischen hat sich etwas geändert');
    expect(await as(place, (resolver) => resolver.releases())).toEqual([]);
  });

  it('names what a correction corrects, and refuses one without reason, of other readers or without a change', async () => {
    const place = await town();
    await release(place);
    const correct = (over: Partial<ReleaseInput> = {}): Promise<ReleaseEntry> =>
      release(place, { corrects: 1, correctionReason: REASON, ...over });
    await expect(correct()).rejects.toThrow('Es gibt nichts zu berichtigen');
    await change(place);
    await expect(correct({ correctionReason: '' })).rejects.toThrow('Nennen Sie den Grund');
    await expect(correct({ scope: 'rat' })).rejects.toThrow('denselben Leserkreis');
    const { ratsberichte } = await as(place, (resolver) => resolver.prepareRelease('oeffentlich'));
    expect(ratsberichte).toMatchObject([{ number: 1, printedAt: new Date('2026-11-01T10:00:00Z'), cells: 1 }]);
    expect(ratsberichte[0]?.indicators).toHaveLength(1);
    expect(await correct()).toMatchObject({ number: 2, corrects: 1, correctionReason: REASON });
    expect(await publicly((reader) => reader.latest(place.ags))).toMatchObject({
      corrects: 1,
      correctionReason: REASON,
    });
    const [, first] = await as(place, (resolver) => resolver.releases());
    expect(first).toMatchObject({ number: 1, correctedBy: [2], reportPrintedAt: new Date('2026-11-01T10:00:00Z') });
    const diff = await as(place, (resolver) => resolver.releaseDiff(2));
    expect(diff).toMatchObject({ before: 1, counts: { changed: 1, new: 0, withdrawn: 0 } });
    expect(diff.indicators[0]?.cells.slice(0, 1)).toMatchObject([
      { kind: 'changed', label: 'Insgesamt', reason: 'Nachgezählt', by: 'Import' },
    ]);
  });

  it.each([
    // The clock jumps from 2 to 3; 2:30 comes never in March, twice in October, and then the later one holds.
    ['2027-03-28T01:59', '2027-03-28T00:59:00.000Z'],
    ['2027-03-28T02:30', null],
    ['2027-03-28T03:00', '2027-03-28T01:00:00.000Z'],
    ['2027-10-31T02:30', '2027-10-31T01:30:00.000Z'],
    ['2027-10-31T03:00', '2027-10-31T02:00:00.000Z'],
  ])('holds a Sperrfrist until %s on a clock in Germany', async (embargo, expected) => {
    const place = await town();
    const made = release(place, { embargo });
    if (expected === null) return expect(made).rejects.toThrow('Diese Uhrzeit gibt es an dem Tag nicht');
    const { embargoUntil, waiting } = await made;
    expect([embargoUntil?.toISOString(), waiting]).toEqual([expected, true]);
    expect(await publicly((reader) => reader.latest(place.ags))).toBeNull();
  });

  it('asks who is alone for a confirmation, and the Protokoll keeps it', async () => {
    const place = await town();
    await owner.query('UPDATE kommune SET one_person = true WHERE kommune_id = $1', [place.id]);
    await expect(release(place)).rejects.toThrow('allein geprüft');
    expect(await release(place, { confirmedAlone: true })).toMatchObject({ number: 1 });
    expect(reported('release-compiled')).toMatchObject({ number: 1, alone: true });
  });

  it.each(['rat', 'oeffentlich'] as const)(
    'makes nothing twice when asked twice at once (%s)',
    async (scope: Scope) => {
      const place = await town();
      const made = await Promise.allSettled([release(place, { scope }), release(place, { scope })]);
      expect(made.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(await as(place, (resolver) => resolver.releases())).toHaveLength(1);
    },
  );
});
