import { Test } from '@nestjs/testing';
import type { TestingModule } from '@nestjs/testing';
import { INDICATORS_ENTITIES } from '@teilziel/indicators/server';
import { KOMMUNE_ENTITIES, KommuneModule, OperatorAccess, ReportedEventsModule } from '@teilziel/kommune/server';
import { KONZEPT_ENTITIES } from '@teilziel/konzept/server';
import {
  createDataSource,
  createTestDatabase,
  DatabaseModule,
  type TestDatabase,
  withAccess,
} from '@teilziel/platform';
import type { Scope } from '@teilziel/releases/model';
import { DataSource } from 'typeorm';
import { ReleasesModule } from '../releases.module';
import { fillKommune } from '../testing/working-data';
import { ReleaseCompiler } from './release-compiler.service';
import type { ReleaseDraft } from './release-compiler.service';

const ENTITIES = [...KOMMUNE_ENTITIES, ...KONZEPT_ENTITIES, ...INDICATORS_ENTITIES];
const VERBUND = '99000010';
const MEMBERS = ['99000011', '99000012', '99000013'];
const [ADORF = '', BDORF = '', CDORF = ''] = MEMBERS;
const WOMEN = 1;
const Y2025 = 8103;

/** Every member has 501 employed of 1,000 women and of 1,000 men in 2024 and 2025. */
describe('releases of a Verbund of three and of its members', () => {
  let database: TestDatabase;
  let app: TestingModule;
  let owner: DataSource;
  let ids: ReadonlyMap<string, number>;

  beforeEach(async () => {
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
    const given = { indicators: 1, years: 2 };
    const all = [
      [VERBUND, 'Verbund'],
      [ADORF, 'Adorf'],
      [BDORF, 'Bdorf'],
      [CDORF, 'Cdorf'],
    ] as const;
    const filled = new Map<string, number>();
    for (const [ags, name] of all) {
      const whole = ags === VERBUND ? ({ art: 'Verbund', fromMembers: true } as const) : {};
      filled.set(ags, await fillKommune(app.get(DataSource), { ...given, ...whole, ags, name }));
    }
    ids = filled;
    for (const ags of MEMBERS) await join(ags);
    await owner.query(`UPDATE observation SET numerator = CASE cell WHEN 0 THEN 1002 ELSE 501 END, revision = revision + 1,
         recorded_at = clock_timestamp()`);
  }, 60_000);

  afterEach(async () => {
    await owner?.destroy();
    await app?.close();
    await database?.drop();
  });

  const join = (ags: string, from = '2000-01-01', to: string | null = null): Promise<unknown> =>
    owner.query('INSERT INTO verbund_member (kommune_id, member_id, valid_from, valid_to) VALUES ($1, $2, $3, $4)', [
      ...[ids.get(VERBUND), ids.get(ags), from, to],
    ]);
  const release = (ags: string, scope: Scope = 'oeffentlich'): Promise<{ number: number }> =>
    app.get(OperatorAccess).run(() => app.get(ReleaseCompiler).compile(ags, { scope, author: 'Prüfung' }));
  const draft = (ags: string, scope: Scope = 'oeffentlich'): Promise<ReleaseDraft> =>
    app.get(OperatorAccess).run(() => app.get(ReleaseCompiler).draft(ags, scope));
  /** Employed women; men and total follow, so that the sums stay right. */
  const women = async (ags: string, count: number, period = Y2025): Promise<void> => {
    const rows = [
      [WOMEN, count],
      [0, count + 501],
    ] as const;
    for (const [cell, numerator] of rows) {
      await owner.query(
        `UPDATE observation SET numerator = $1, revision = revision + 1, recorded_at = clock_timestamp()
         WHERE kommune_id = $2 AND period = $3 AND cell = $4`,
        [numerator, ids.get(ags), period, cell],
      );
    }
  };
  /** "2025: , sex=F": the hidden cells of each period. */
  const hiddenIn = ({ preview }: ReleaseDraft): string[] =>
    preview.tables.map(({ period, cells }) => {
      const hidden = cells.filter(({ kind }) => kind !== null).map(({ coordinate }) => coordinate || 'all');
      return `${period}: ${hidden.join(', ')}`;
    });

  it('hides nothing where nobody is small, whoever publishes first', async () => {
    await release(ADORF);
    await release(VERBUND);
    await release(BDORF, 'rat');
    for (const ags of [VERBUND, ADORF, BDORF, CDORF]) expect(hiddenIn(await draft(ags))).toEqual([]);
  });

  it('hides of the Verbund what would tell the hidden cell of a member that has published', async () => {
    await women(ADORF, 2);
    await release(ADORF);
    // Two others stand between the sum and what Adorf hides.
    expect(hiddenIn(await draft(VERBUND))).toEqual([]);
    await release(BDORF);
    await release(CDORF);
    const [table] = (await draft(VERBUND)).preview.tables;
    expect(hiddenIn(await draft(VERBUND))).toEqual(['2025: sex=F, sex=M']);
    expect(table?.cells.map(({ kind }) => kind)).toEqual([null, 'secondary', 'secondary']);
    expect(table?.cells[1]?.reason).toBe(
      'Zum Schutz geheimer Zahlen, weil Mitglieder eigene Zahlen veröffentlicht haben: Aus allem zusammen ließen sie sich sonst errechnen.',
    );
    await release(VERBUND);
  });

  it('hides of the last but one member what would leave the last one alone under the sum', async () => {
    await women(CDORF, 2);
    await release(VERBUND);
    await release(ADORF);
    // Verbund − Adorf − Bdorf = Cdorf, which nobody has published.
    expect(hiddenIn(await draft(BDORF))).toEqual(['2025: sex=F, sex=M']);
    await release(BDORF);
    expect(hiddenIn(await draft(CDORF))).toEqual(['2025: sex=F, sex=M']);
    await release(CDORF);
  });

  it('counts members by period: a sum they do not belong to tells nothing of them', async () => {
    await owner.query('DELETE FROM verbund_member');
    await join(ADORF);
    await join(BDORF, '2000-01-01', '2024-12-31');
    await join(CDORF, '2025-01-01');
    for (const ags of MEMBERS) await women(ags, 2);
    for (const ags of MEMBERS) await women(ags, 501, Y2025 - 4);
    await release(VERBUND);
    await release(ADORF);
    // In 2025 Bdorf is no member any more: it hides its own small cell, as it would without any Verbund.
    expect(hiddenIn(await draft(BDORF))).toEqual(['2025: sex=F, sex=M']);
    await women(ADORF, 501);
    await women(BDORF, 2, Y2025 - 4);
    // In 2024 it is one: its men follow from the Verbund and Adorf, so hiding them would protect nobody.
    expect(hiddenIn(await draft(BDORF))).toEqual(['2025: sex=F, sex=M', '2024: all, sex=F']);
  });

  it('knows what the sum was made of before a member was corrected', async () => {
    await women(CDORF, 2);
    await release(VERBUND);
    await release(ADORF);
    await release(BDORF);
    expect(hiddenIn(await draft(BDORF))).toEqual(['2025: sex=F, sex=M']);
    // The new sum alone would say: what the Verbund has shown before is another number now.
    await women(ADORF, 480);
    expect(hiddenIn(await draft(ADORF))).toEqual([]);
    await release(ADORF);
    for (const ags of [VERBUND, BDORF, CDORF]) await release(ags);
    expect(hiddenIn(await draft(BDORF))).toEqual(['2025: sex=F, sex=M']);
    expect(hiddenIn(await draft(VERBUND))).toEqual([]);
  });

  it('names nothing of another Kommune, neither in what is looked at nor in what is kept', async () => {
    await women(ADORF, 2);
    for (const ags of MEMBERS) await release(ags);
    const koordination = {
      ...{ personId: null, kommunen: [ids.get(VERBUND) ?? 0] },
      rights: ['read', 'work', 'intern', 'rat', 'oeffentlich'] as const,
    };
    const { preview } = await withAccess(koordination, () => app.get(ReleaseCompiler).draft(VERBUND, 'oeffentlich'));
    expect(preview.tables).toHaveLength(1);
    expect(JSON.stringify(preview)).not.toMatch(/Adorf|99000011|andere Kommune/);
    await release(VERBUND);
    const [kept]: [{ kept: string }] = await owner.query(
      `SELECT concat((SELECT string_agg(result::text, '') FROM disclosure_result WHERE kommune_id = $1),
         (SELECT string_agg(audit::text, '') FROM release_audit WHERE kommune_id = $1)) AS kept`,
      [ids.get(VERBUND)],
    );
    expect(kept.kept).toContain('sex=F');
    expect(kept.kept).not.toMatch(/Adorf|99000011|andere Kommune/);
  });

  it('says who has published where even silence would not help', async () => {
    // The sums were published while everybody was large enough; then Cdorf was corrected to two.
    await women(CDORF, 2);
    await release(VERBUND);
    await owner.query('DELETE FROM verbund_member');
    for (const ags of [ADORF, BDORF]) await release(ags);
    for (const ags of MEMBERS) await join(ags);
    await expect(draft(CDORF)).rejects.toThrow(
      /Bei Indikator I001 ließen sich geheime Werte aus dem errechnen, was Verbund, Adorf, Bdorf schon veröffentlicht haben/,
    );
  });

  it('lets internal releases of a member pass', async () => {
    await women(CDORF, 2);
    await release(VERBUND);
    expect(await release(ADORF, 'intern')).toMatchObject({ number: 1 });
  });
});
