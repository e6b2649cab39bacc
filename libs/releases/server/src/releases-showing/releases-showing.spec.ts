import { Test } from '@nestjs/testing';
import type { TestingModule } from '@nestjs/testing';
import { INDICATORS_ENTITIES } from '@teilziel/indicators/server';
import { KOMMUNE_ENTITIES, KommuneModule, OperatorAccess, ReportedEventsModule } from '@teilziel/kommune/server';
import { KONZEPT_ENTITIES } from '@teilziel/konzept/server';
import { ReleasesShowing, type ShowingRelease } from '@teilziel/observations/server';
import {
  createDataSource,
  createTestDatabase,
  DatabaseModule,
  StatementCounter,
  type TestDatabase,
  withAccess,
} from '@teilziel/platform';
import type { Scope } from '@teilziel/releases/model';
import { DataSource } from 'typeorm';
import { ReleaseCompiler } from '../compile-release/release-compiler.service';
import { ReleasesModule } from '../releases.module';
import { fillKommune } from '../testing/working-data';
import { ReleasesShowingModule } from './releases-showing.module';

const AGS = '99000001';
const Y2025 = 8103;
const ENTITIES = [...KOMMUNE_ENTITIES, ...KONZEPT_ENTITIES, ...INDICATORS_ENTITIES];

describe('releases that show a figure', () => {
  let database: TestDatabase;
  let app: TestingModule;
  let owner: DataSource;
  let kommuneId: number;

  beforeEach(async () => {
    database = await createTestDatabase();
    app = await Test.createTestingModule({
      imports: [
        DatabaseModule.forRoot(ENTITIES, { url: database.url }),
        KommuneModule,
        ReleasesModule,
        ReleasesShowingModule,
        ReportedEventsModule,
      ],
    }).compile();
    owner = await createDataSource(database.ownerUrl, []).initialize();
    kommuneId = await fillKommune(app.get(DataSource), { ags: AGS, name: 'Probestadt', indicators: 2, years: 3 });
  }, 60_000);

  afterEach(async () => {
    await owner?.destroy();
    await app?.close();
    await database?.drop();
  });

  const release = (scope: Scope): Promise<{ number: number }> =>
    app.get(OperatorAccess).run(() => app.get(ReleaseCompiler).compile(AGS, { scope, author: 'Prüfung', note: scope }));
  const showing = (over: object = {}): Promise<readonly ShowingRelease[]> => {
    const wanted = { kommuneId, indicator: 'I001', period: '2025', storedPeriod: Y2025, cells: null, ...over };
    return app.get(OperatorAccess).run(() => app.get(ReleasesShowing).of(wanted));
  };
  /** "2 rat 1:1!": number, scope, cell : revision, "!" where the figure is old. */
  const told = async (over: object = {}): Promise<string[]> =>
    (await showing(over)).map(
      ({ number, scope, latest, cells }) =>
        `${number} ${scope}${latest ? '' : ' replaced'} ` +
        cells.map(({ cell, revision, outdated }) => `${cell}:${revision}${outdated ? '!' : ''}`).join(' '),
    );
  const change = (cell: number, numerator: number, period = Y2025): Promise<unknown> =>
    owner.query(
      `UPDATE observation SET numerator = $1, revision = revision + 1, recorded_at = clock_timestamp()
       WHERE indicator_id = 1 AND period = $2 AND cell = $3`,
      [numerator, period, cell],
    );

  it('tells old from present by revision and figure, in whichever order releases and corrections came', async () => {
    await owner.query('UPDATE source SET already_published = true');
    await release('rat');
    expect(await told()).toEqual(['1 rat 0:1 1:1 2:1']);
    await change(0, 1100);
    expect(await told()).toEqual(['1 rat 0:1! 1:1 2:1']);
    await release('oeffentlich');
    await release('rat');
    expect(await told()).toEqual(['3 rat 0:2 1:1 2:1', '2 oeffentlich 0:2 1:1 2:1', '1 rat replaced 0:1! 1:1 2:1']);
    await change(1, 555);
    await change(0, 1150, Y2025 - 4);
    expect(await told({ cells: [1] })).toEqual(['3 rat 1:1!', '2 oeffentlich 1:1!', '1 rat replaced 1:1!']);
    const [, , first] = await showing({ cells: [0] });
    expect(first?.cells[0]).toMatchObject({ shown: { numerator: 1001, denominator: 2000 }, coordinate: '' });
  });

  it('calls no release old that shows the right figure again', async () => {
    await release('rat');
    await change(0, 1100);
    await change(0, 1001);
    expect(await told({ cells: [0] })).toEqual(['1 rat 0:1']);
  });

  it('names no release that withholds the figure, has another indicator of the like, or none of the period', async () => {
    await change(1, 2);
    await release('oeffentlich');
    expect(await told()).toEqual([expect.not.stringContaining(' 1:')]);
    expect(await told({ period: '2031', storedPeriod: 8127 })).toEqual([]);
    await change(0, 1234);
    expect((await told({ indicator: 'I002' })).join()).not.toContain('!');
    expect(await told({ indicator: 'I00' })).toEqual([]);
  });

  it('knows by the block what was shown while a value was being changed', async () => {
    // Recorded before the release, committed after it was read: the times alone would name the wrong revision.
    await release('rat');
    await owner.query(
      `UPDATE observation SET numerator = 1100, revision = revision + 1,
         recorded_at = (SELECT released_at - interval '1 second' FROM release)
       WHERE indicator_id = 1 AND period = $1 AND cell = 0`,
      [Y2025],
    );
    expect(await told({ cells: [0] })).toEqual(['1 rat 0:1!']);
  });

  it('names public releases of a Verbund whose sums contain the figure, to whoever may read them', async () => {
    const given = { indicators: 1, years: 3 };
    const verbundId = await fillKommune(app.get(DataSource), {
      ...given,
      ...{ ags: '99000002', name: 'Verbund', art: 'Verbund', fromMembers: true },
    });
    await owner.query(`INSERT INTO verbund_member VALUES ($1, $2, '2024-01-01')`, [verbundId, kommuneId]);
    await owner.query('UPDATE source SET already_published = true');
    const compile = (scope: Scope): Promise<unknown> =>
      app
        .get(OperatorAccess)
        .run(() => app.get(ReleaseCompiler).compile('99000002', { scope, author: 'Prüfung', note: scope }));
    await compile('oeffentlich');
    await compile('rat');
    const asCoordinator = (storedPeriod: number, period: string): Promise<readonly ShowingRelease[]> =>
      withAccess(
        { personId: null, kommunen: [kommuneId], rights: ['read', 'work', 'intern', 'rat', 'oeffentlich'] },
        () => app.get(ReleasesShowing).of({ kommuneId, indicator: 'I001', period, storedPeriod, cells: [0] }),
      );
    expect(await asCoordinator(Y2025, '2025')).toMatchObject([
      { verbund: 'Verbund', number: 1, scope: 'oeffentlich', latest: true, cells: [{ cell: 0, outdated: false }] },
    ]);
    await change(0, 1100);
    expect((await asCoordinator(Y2025, '2025'))[0]?.cells[0]).toMatchObject({
      shown: { numerator: 1001 },
      outdated: true,
    });
    expect(await asCoordinator(Y2025 - 8, '2023')).toEqual([]);
  });

  it('asks once, however many releases and cells there are', async () => {
    const counter = new StatementCounter(app.get(DataSource));
    const count = async (): Promise<number> => (await counter.during(() => showing())).length;
    await release('rat');
    const one = await count();
    for (const figure of [1100, 1101, 1102, 1103]) {
      await change(0, figure);
      await release('rat');
      await release('oeffentlich');
    }
    expect(await showing()).toHaveLength(9);
    expect(await count()).toBe(one);
    expect(
      await counter.during(() => showing()).then((all) => all.filter((sql) => sql.includes('series'))),
    ).toHaveLength(1);
  });
});
