import { Test } from '@nestjs/testing';
import type { TestingModule } from '@nestjs/testing';
import { INDICATORS_ENTITIES } from '@teilziel/indicators/server';
import { KOMMUNE_ENTITIES, KommuneModule, OperatorAccess, ReportedEventsModule } from '@teilziel/kommune/server';
import { KONZEPT_ENTITIES } from '@teilziel/konzept/server';
import { createDataSource, createTestDatabase, DatabaseModule, type TestDatabase } from '@teilziel/platform';
import type { IndicatorBlock, Scope, SeriesBlock } from '@teilziel/releases/model';
import { DataSource } from 'typeorm';
import { ReleasesModule } from '../releases.module';
import { fillKommune } from '../testing/working-data';
import { ReleaseCompiler } from './release-compiler.service';

const AGS = '99000001';
const Y2025 = 8103;
const ENTITIES = [...KOMMUNE_ENTITIES, ...KONZEPT_ENTITIES, ...INDICATORS_ENTITIES];

describe('what a release takes of entered values', () => {
  let database: TestDatabase;
  let app: TestingModule;
  let owner: DataSource;
  let kommuneId: number;
  let indicatorId: number;

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
    owner = await createDataSource(database.ownerUrl, []).initialize();
    kommuneId = await fillKommune(app.get(DataSource), { ags: AGS, name: 'Probestadt', indicators: 1, years: 6 });
    [{ indicator_id: indicatorId }] = await owner.query('SELECT indicator_id FROM indicator');
  }, 60_000);

  afterAll(async () => {
    await owner?.destroy();
    await app?.close();
    await database?.drop();
  });

  afterEach(async () => {
    await owner.query(`SET session_replication_role = replica;
      DELETE FROM cell_comment; DELETE FROM entry_event; DELETE FROM entry; SET session_replication_role = origin`);
    await change(1050, 'Fixture');
  });

  const compiled = async (scope: Scope): Promise<{ indicator: IndicatorBlock; series: SeriesBlock; all: string }> => {
    const compile = (): Promise<{ number: number }> =>
      app.get(ReleaseCompiler).compile(AGS, { scope, author: 'Prüfung' });
    const { number } = await app.get(OperatorAccess).run(compile);
    const rows: { json: string }[] = await owner.query(
      `SELECT json FROM release_member_block JOIN release_block USING (kommune_id, hash)
       WHERE kommune_id = $1 AND number = $2`,
      [kommuneId, number],
    );
    const blocks = rows.map(({ json }) => JSON.parse(json) as { kind: string });
    const of = (kind: string): unknown => blocks.find((block) => block.kind === kind);
    return {
      indicator: of('indicator') as IndicatorBlock,
      series: of('series') as SeriesBlock,
      all: rows.map(({ json }) => json).join('\n'),
    };
  };
  const shown = async (scope: Scope = 'rat'): Promise<unknown> => {
    const { series } = await compiled(scope);
    return series.numerator[0]?.[series.periods.indexOf('2025')] ?? null;
  };
  const change = (numerator: number | null, by: string, status = 'A'): Promise<unknown> =>
    owner.query(
      `UPDATE observation SET numerator = $3, denominator = CASE WHEN $3::float8 IS NULL THEN NULL ELSE 2000 END, status = $5,
         revision = revision + 1, recorded_by = $4, recorded_at = clock_timestamp()
       WHERE indicator_id = $1 AND period = $2 AND cell = 0`,
      [indicatorId, Y2025, numerator, by, status],
    );
  const decide = async (state: string, { qualified = false, comment = null as string | null } = {}): Promise<void> => {
    const given = [kommuneId, indicatorId, Y2025, state, comment, qualified];
    await owner.query(
      `INSERT INTO entry (kommune_id, indicator_id, period, state, submitted_by, decision_comment, qualified)
       VALUES ($1, $2, $3, $4, 'person:1', $5, $6)
       ON CONFLICT (kommune_id, indicator_id, period) DO UPDATE
         SET state = EXCLUDED.state, decision_comment = EXCLUDED.decision_comment, qualified = EXCLUDED.qualified`,
      given,
    );
    await owner.query(
      `INSERT INTO entry_event (kommune_id, indicator_id, period, number, state, by, at, comment, qualified)
       SELECT $1, $2, $3, count(*) + 1, $4, 'person:2', clock_timestamp(), $5, $6 FROM entry_event`,
      given,
    );
  };
  const say = (audience: string, text: string, cell = 0): Promise<unknown> =>
    owner.query(
      `INSERT INTO cell_comment (kommune_id, indicator_id, period, cell, comment_id, audience, text, by, at)
       SELECT $1, $2, $3, $4, count(*) + 1, $5, $6, 'person:1', clock_timestamp() FROM cell_comment`,
      [kommuneId, indicatorId, Y2025, cell, audience, text],
    );

  it.each(['rat', 'oeffentlich'] as const)('takes approved values and imported history for scope %s', async (scope) => {
    await change(1111, 'Fixture');
    expect(await shown(scope)).toBe(1111);
    await change(1222, 'person:1');
    expect(await shown(scope)).toBeNull();
    await decide('submitted');
    expect(await shown(scope)).toBeNull();
    await decide('approved');
    expect(await shown(scope)).toBe(1222);
  });

  it('shows of a value under correction what was approved last, and its Stand', async () => {
    await change(1222, 'person:1');
    await decide('approved', { qualified: true, comment: 'Ein Träger fehlt' });
    const before = await compiled('rat');
    await decide('returned', { comment: 'Bitte klären' });
    await change(1333, 'person:1');
    const during = await compiled('rat');
    expect(during.series.numerator[0]?.at(-1)).toBe(1222);
    expect(during.indicator).toEqual(before.indicator);
    await decide('submitted');
    expect(await shown()).toBe(1222);
    await decide('approved');
    expect(await shown()).toBe(1333);
    expect((await compiled('rat')).indicator.notes).toBeUndefined();
  });

  it('shows nothing of an approval that was undone', async () => {
    await change(1222, 'person:1');
    await decide('approved', { qualified: true, comment: 'Ein Träger fehlt' });
    await decide('open');
    expect(await shown()).toBeNull();
    expect((await compiled('rat')).indicator.notes).toBeUndefined();
  });

  it('has drafts in an internal release', async () => {
    await change(1444, 'person:1');
    expect(await shown('intern')).toBe(1444);
    await decide('submitted');
    expect(await shown('intern')).toBe(1444);
  });

  it('takes an emptied cell for one that nobody filled, whatever an import left empty keeps its sign', async () => {
    await change(null, 'person:1', 'H');
    await decide('approved');
    const { series } = await compiled('rat');
    expect(series.status[0]?.at(-1)).toBe('O');
    expect((await compiled('intern')).series.status[0]?.at(-1)).toBe('O');
    await owner.query(`SET session_replication_role = replica;
      DELETE FROM entry_event; DELETE FROM entry; SET session_replication_role = origin`);
    await change(null, 'Fixture', 'H');
    expect((await compiled('rat')).series.status[0]?.at(-1)).toBe('H');
  });

  it('carries the reservation and the comments for the report of approved values, in every scope', async () => {
    await say('bericht', 'Alter Satz', 1);
    await say('bericht', 'Mit Honorarkräften', 1);
    await decide('submitted');
    expect((await compiled('rat')).indicator.notes).toBeUndefined();
    await decide('approved', { qualified: true, comment: 'Ein Träger fehlt' });
    await say('bericht', 'Nach der Annahme geschrieben', 1);
    const notes = [
      { period: '2025', cell: '', kind: 'qualified', text: 'Ein Träger fehlt' },
      { period: '2025', cell: 'sex=F', kind: 'comment', text: 'Mit Honorarkräften' },
    ];
    for (const scope of ['intern', 'rat', 'oeffentlich'] as const)
      expect((await compiled(scope)).indicator.notes).toEqual(notes);
  });

  it('lets no internal word into a release: comments, decisions, messages, reasons, notes', async () => {
    await say('intern', 'GEHEIM-Kommentar');
    await say('intern', 'GEHEIM-Frauen', 1);
    await decide('submitted', { comment: 'GEHEIM-Nachricht' });
    await decide('returned', { comment: 'GEHEIM-Rückgabe' });
    await decide('approved', { comment: 'GEHEIM-Annahme' });
    await owner.query(`UPDATE entry SET message = 'GEHEIM-Meldung'`);
    await owner.query(
      `UPDATE observation SET reason = 'GEHEIM-Grund', note = 'GEHEIM-Notiz', revision = revision + 1 WHERE period = $1`,
      [Y2025],
    );
    await say('bericht', 'Für alle lesbar');
    await decide('approved');
    for (const scope of ['intern', 'rat', 'oeffentlich'] as const) {
      const { all } = await compiled(scope);
      expect(all).toContain('Für alle lesbar');
      expect(all).not.toContain('GEHEIM');
      expect(all).not.toContain('person:');
    }
  });
});
