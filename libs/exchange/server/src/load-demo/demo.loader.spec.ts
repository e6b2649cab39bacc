import { Test } from '@nestjs/testing';
import { OperatorAccess, ReportedEventsModule } from '@teilziel/kommune/server';
import {
  createDataSource,
  createTestDatabase,
  DatabaseModule,
  PUBLIC_ACCESS,
  type TestDatabase,
  withAccess,
} from '@teilziel/platform';
import type { IndicatorBlock, TeilzielBlock } from '@teilziel/releases/model';
import { ReleaseCompiler, ReleaseReader, type Released } from '@teilziel/releases/server';
import type { TestingModule } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { ENTITIES } from '../all.entities';
import { DemoLoader, type LoadedKommune } from './demo.loader';
import { DemoModule } from './demo.module';

const TOWN = '00000001';
const VERBUND = '00000010';

describe('DemoLoader', () => {
  let database: TestDatabase;
  let app: TestingModule;
  let loaded: LoadedKommune[];
  const messages: string[] = [];
  /** Counts past the policies. */
  let owner: DataSource;

  const load = (on = app, onProgress?: (message: string) => void): Promise<LoadedKommune[]> =>
    on.get(OperatorAccess, { strict: false }).run(() => on.get(DemoLoader).load(onProgress));
  /** Read as everybody reads. */
  const read = <T>(work: (reader: ReleaseReader) => Promise<T>): Promise<T> =>
    withAccess(PUBLIC_ACCESS, () => work(app.get(ReleaseReader)));
  const latest = async (ags: string): Promise<Released> => {
    const release = await read((reader) => reader.latest(ags));
    if (release === null) throw new Error(`Kein Datenstand für ${ags}`);
    return release;
  };
  const teilziele = async (ags: string): Promise<TeilzielBlock[]> => {
    const release = await latest(ags);
    return (await read((reader) => reader.teilziele(release))).map(({ block }) => block);
  };
  const indicator = async (ags: string, code: string): Promise<IndicatorBlock> => {
    const release = await latest(ags);
    const found = await read((reader) => reader.indicator(release, code));
    if (found === null) throw new Error(`Kein Indikator ${code}`);
    return found.block;
  };
  const count = async (sql: string): Promise<number> => {
    const [row] = await owner.query<{ count: number }[]>(`SELECT count(*)::int AS count ${sql}`);
    return row?.count ?? 0;
  };

  /** Letters of all series of the newest release. */
  const figuresOf = async (ags: string): Promise<{ figures?: number; secret?: number }> => {
    const { number } = await latest(ags);
    const [row] = await owner.query<{ figures: number; secret: number }[]>(
      `SELECT sum(length(regexp_replace(letters, '[QMLHOK]', '', 'g')))::int AS figures,
         sum(length(regexp_replace(letters, '[^Q]', '', 'g')))::int AS secret
       FROM release JOIN kommune USING (kommune_id) JOIN release_member_block USING (kommune_id, number)
         JOIN release_block USING (kommune_id, hash), jsonb_array_elements_text(json::jsonb -> 'status') letters
       WHERE ags = $1 AND number = $2 AND json::jsonb ->> 'kind' = 'series'`,
      [ags, number],
    );
    return row ?? {};
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    app = await Test.createTestingModule({
      imports: [DatabaseModule.forRoot(ENTITIES, { url: database.url }), DemoModule, ReportedEventsModule],
    }).compile();
    owner = await createDataSource(database.ownerUrl, []).initialize();
    loaded = await load(app, (message) => messages.push(message));
  }, 60_000);

  afterAll(async () => {
    await owner.destroy();
    await app.close();
    await database.drop();
  });

  it('releases the town twice and the Verbund once, its members not at all', async () => {
    expect(loaded.map(({ ags, release }) => [ags, release])).toEqual([
      [TOWN, 2],
      ...['11', '12', '13', '14', '15', '16'].map((end) => [`000000${end}`, null]),
      [VERBUND, 1],
    ]);
    expect(await count('FROM release')).toBe(3);
    expect((await latest(TOWN)).root.kommune.invented).toBe(true);
    expect(messages).toContain('Demo: Datenstand 2 für Stadt Musterstadt ist freigegeben.');
  });

  it('shows every symbol of the assessment', async () => {
    const words = (await teilziele(TOWN)).map(({ word }) => word);
    const spread = Object.fromEntries(
      [...new Set(words)].map((word) => [word, words.filter((w) => w === word).length]),
    );
    expect(spread['Ziel erreicht']).toBeGreaterThanOrEqual(3);
    expect(spread['auf Kurs']).toBeGreaterThanOrEqual(7);
    expect(spread['fast auf Kurs']).toBeGreaterThanOrEqual(6);
    expect(spread['zu langsam']).toBeGreaterThanOrEqual(7);
    expect((spread['falsche Richtung'] ?? 0) + (spread['Stillstand'] ?? 0)).toBeGreaterThanOrEqual(3);
    expect(spread['nicht bewertbar']).toBeGreaterThanOrEqual(4);
  });

  it('withholds small groups and says so', async () => {
    const small = await indicator(TOWN, 'A102');
    expect(small.disclosureNote).not.toBeNull();
    const town = await latest(TOWN);
    const series = await read((reader) => reader.series(town, small.series));
    expect(series.withheld.length).toBeGreaterThan(0);
    expect(series.status.join('')).toContain('Q');
  });

  it('sums the members into the Verbund, and leaves a gap where one is missing', async () => {
    const block = await indicator(VERBUND, 'AA03');
    const verbund = await latest(VERBUND);
    const series = await read((reader) => reader.series(verbund, block.series));
    const at = series.periods.indexOf('2025-Q1');
    const total = series.cells.indexOf('');
    expect(series.value[total]?.[at]).toBeNull();
    expect(series.value[total]?.[at + 1]).not.toBeNull();
  });

  it('hides single cells of the Verbund: at least 60 % of its figures are seen', async () => {
    const { figures = 0, secret = 0 } = await figuresOf(VERBUND);
    expect(secret).toBeGreaterThan(0);
    expect(figures / (figures + secret)).toBeGreaterThanOrEqual(0.6);
  });

  it('is drafted alike by a process that has solved everything, one that reads the stored patterns and one without any', async () => {
    const roots = async (of: TestingModule): Promise<string[]> => {
      const compiler = of.get(ReleaseCompiler, { strict: false });
      const drafts = async (): Promise<string[]> => [
        (await compiler.draft(TOWN, 'oeffentlich')).compiled.rootHash,
        (await compiler.draft(VERBUND, 'oeffentlich')).compiled.rootHash,
      ];
      return of.get(OperatorAccess, { strict: false }).run(drafts);
    };
    const other = async (): Promise<string[]> => {
      const second = await Test.createTestingModule({
        imports: [DatabaseModule.forRoot(ENTITIES, { url: database.url }), DemoModule, ReportedEventsModule],
      }).compile();
      const drafted = await roots(second);
      await second.close();
      return drafted;
    };
    const warm = await roots(app);
    expect(warm[1]).toBe((await latest(VERBUND)).rootHash);
    expect(await count('FROM disclosure_result')).toBeGreaterThan(0);
    expect(await other()).toEqual(warm);
    await owner.query('ALTER TABLE disclosure_result DISABLE TRIGGER USER');
    await owner.query('DELETE FROM disclosure_result');
    await owner.query('ALTER TABLE disclosure_result ENABLE TRIGGER USER');
    expect(await other()).toEqual(warm);
  }, 60_000);

  it('keeps what was corrected as a second revision with its reason', async () => {
    expect(await count('FROM observation WHERE revision = 2 AND reason IS NOT NULL')).toBeGreaterThanOrEqual(10);
    expect(await count('FROM observation_revision WHERE revision = 2')).toBe(
      await count('FROM observation WHERE revision = 2'),
    );
  });

  it('changes nothing when it runs again', async () => {
    const before = await count('FROM observation_revision');
    const again = await load();
    expect(again.map(({ written }) => written)).toEqual(again.map(() => 0));
    expect(await count('FROM observation_revision')).toBe(before);
    expect(await count('FROM release')).toBe(3);
  });

  it('goes on where a run was stopped between writing and releasing', async () => {
    const other = await createTestDatabase();
    const othersOwner = await createDataSource(other.ownerUrl, []).initialize();
    const second = await Test.createTestingModule({
      imports: [DatabaseModule.forRoot(ENTITIES, { url: other.url }), DemoModule, ReportedEventsModule],
    }).compile();
    try {
      const compiler = second.get(ReleaseCompiler, { strict: false });
      const stopped = jest.spyOn(compiler, 'compile').mockRejectedValueOnce(new Error('Strom weg'));
      await expect(load(second)).rejects.toThrow('Strom weg');
      stopped.mockRestore();
      await load(second);
      const tables = ['observation_revision', 'release', 'teilziel', 'indicator_cell'];
      for (const table of tables) {
        const [row] = await othersOwner.query<{ count: number }[]>(`SELECT count(*)::int FROM ${table}`);
        expect([table, row?.count]).toEqual([table, await count(`FROM ${table}`)]);
      }
    } finally {
      await othersOwner.destroy();
      await second.close();
      await other.drop();
    }
  }, 60_000);
});
