import { INDICATORS_ENTITIES } from '@teilziel/indicators/server';
import {
  KOMMUNE_ENTITIES,
  KommuneModule,
  OperatorAccess,
  PeopleOfKommune,
  ReportedEventsModule,
  type Viewer,
  withViewer,
} from '@teilziel/kommune/server';
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
import { Global, Module } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { ReleaseCompiler } from '../compile-release/release-compiler.service';
import { ReleaseReader } from '../read-release/release-reader';
import { fillKommune } from '../testing/working-data';
import { ExplainModule } from './explain.module';
import type { FigureExplanationType } from './figure-explanation.type';
import { FigureExplanations } from './figure-explanations.service';

const ENTITIES = [...KOMMUNE_ENTITIES, ...KONZEPT_ENTITIES, ...INDICATORS_ENTITIES];
const AGS = '99000031';

class Names extends PeopleOfKommune {
  namesOf(authors: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return Promise.resolve(new Map(authors.map((author) => [author, author === 'Fixture' ? 'Einlesen' : author])));
  }
  officers = (): Promise<[]> => Promise.resolve([]);
  accountable = (): Promise<[]> => Promise.resolve([]);
  coordinators = (): Promise<[]> => Promise.resolve([]);
}

@Global()
@Module({ providers: [{ provide: PeopleOfKommune, useClass: Names }], exports: [PeopleOfKommune] })
class NamesModule {}

const viewer = (kommuneId: number, roles: Viewer['roles']): Viewer => ({
  ...{ personId: 7, name: 'Probe', sessionId: 1, roles, fachaemter: [], mayCreateKommune: false },
  kommune: { kommuneId, ags: AGS },
});

describe('A figure explained to its readers', () => {
  let database: TestDatabase;
  let owner: DataSource;
  let app: TestingModule;
  let own: number;
  let staff: Access;

  beforeAll(async () => {
    database = await createTestDatabase();
    owner = await createDataSource(database.ownerUrl, []).initialize();
    const imports = [
      DatabaseModule.forRoot(ENTITIES, { url: database.url }),
      ...[KommuneModule, NamesModule, ExplainModule, ReportedEventsModule],
    ];
    app = await Test.createTestingModule({ imports }).compile();
    await app.init();
    own = await fillKommune(app.get(DataSource), { ags: AGS, name: 'Probestadt', indicators: 1, years: 2 });
    staff = { personId: 7, kommunen: [own], rights: ['work', 'read', 'intern', 'rat', 'oeffentlich'] };
    await app
      .get(OperatorAccess)
      .run(() =>
        app.get(ReleaseCompiler).compile(AGS, { scope: 'oeffentlich', author: 'Prüfung', embargoUntil: null }),
      );
    await owner.query(
      `UPDATE observation SET numerator = numerator + 3, revision = revision + 1, reason = 'Nachmeldung', recorded_at = now() WHERE period = 8103`,
    );
  }, 60_000);

  afterAll(async () => {
    await app?.close();
    await owner?.destroy();
    await database?.drop();
  });

  async function explained(access: Access, who: Viewer | null, cell = ''): Promise<FigureExplanationType | null> {
    return withAccess(access, () =>
      withViewer(who, async () => {
        const release = await app.get(ReleaseReader).latest(AGS, ['oeffentlich']);
        if (release === null) throw new Error('no release');
        return app.get(FigureExplanations).explain(release, { code: 'I001', period: '2025', cell, part: 'value' });
      }),
    );
  }

  it('is the same for everybody as far as the release goes, without who entered it', async () => {
    const found = await explained(PUBLIC_ACCESS, null);
    expect(found?.shown).toBe('50,1\u00a0%');
    expect(found?.history).toBeNull();
    expect(JSON.stringify(found)).not.toContain('Einlesen');
    expect(JSON.stringify(found)).not.toContain('Nachmeldung');
  });

  it('has the entries for Koordination, with those after the release marked', async () => {
    const found = await explained(staff, viewer(own, ['koordination']));
    expect(found?.shown).toBe('50,1\u00a0%');
    expect(
      found?.history?.revisions.map(({ revision, numerator, afterRelease, reason }) => [
        revision,
        numerator,
        afterRelease,
        reason,
      ]),
    ).toEqual([
      [2, 1004, true, 'Nachmeldung'],
      [1, 1001, false, null],
    ]);
    expect(found?.history?.revisions.at(-1)?.by).toBe('Einlesen');
  });

  it('has no entries for the council, for an officer of another Fachamt, or in another Kommune', async () => {
    expect((await explained(staff, viewer(own, ['sitzungsdienst'])))?.history).toBeNull();
    expect((await explained(staff, viewer(own, ['erfassung'])))?.history).toBeNull();
    expect((await explained(staff, viewer(own + 1, ['koordination'])))?.history).toBeNull();
  });

  it('does not exist for a cell or period the release does not show', async () => {
    expect(await explained(PUBLIC_ACCESS, null, 'age=Y0')).toBeNull();
  });
});
