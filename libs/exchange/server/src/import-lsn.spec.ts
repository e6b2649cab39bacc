import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { problemText } from '@teilziel/exchange/model';
import { KommuneEntity, KommuneRepository, OperatorAccess, ReportedEvents } from '@teilziel/kommune/server';
import { ObservationEntity, ObservationRevisionEntity } from '@teilziel/observations/server';
import { createDataSource, createTestDatabase, type TestDatabase } from '@teilziel/platform';
import { IMPORT_ENTITIES } from './import.fixture';
import { ImportRunEntity } from './import-run.entity';
import { ImportService } from './import.service';
import { loadMappings } from './mapping-files';

const ROOT = join(__dirname, '../../../..');
const FOLDER = join(ROOT, '../shared/data/lsn-integrationsmonitoring/csv');
const MAPPINGS = join(ROOT, 'db/seeds/lsn/mappings');
/** 36,414 line ends, 24 headers, one file without a last line end. */
const ROWS = 36_391;
const suite = existsSync(FOLDER) ? describe : describe.skip;
if (!existsSync(FOLDER))
  console.warn('Die CSV-Dateien des Landesamts liegen hier nicht; dieser Test wird ausgelassen.');

suite('import of the 24 files of the Landesamt', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  /** Looks at what is stored past the policies. */
  let owner: DataSource;
  let service: ImportService;
  let operator: OperatorAccess;
  const files = existsSync(FOLDER) ? readdirSync(FOLDER).map((name) => join(FOLDER, name)) : [];
  const request = { files, mappings: loadMappings(MAPPINGS), author: 'Test' };

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await createDataSource(database.url, IMPORT_ENTITIES).initialize();
    owner = await createDataSource(database.ownerUrl, IMPORT_ENTITIES).initialize();
    const kommunen = new KommuneRepository(dataSource);
    service = new ImportService(dataSource, kommunen, new ReportedEvents());
    operator = new OperatorAccess(kommunen);
  }, 60_000);

  afterAll(async () => {
    await dataSource?.destroy();
    await owner?.destroy();
    await database?.drop();
  });

  it('stores every row within a minute', async () => {
    const started = Date.now();
    const report = await operator.run(() => service.run(request));
    const seconds = (Date.now() - started) / 1000;
    const problems = report.files.flatMap(({ file, problems }) =>
      problems.map((problem) => problemText(file, problem)),
    );
    expect(problems.slice(0, 20)).toEqual([]);
    const rows = report.files.reduce((sum, file) => sum + file.rows, 0);
    expect([files.length, rows]).toEqual([24, ROWS]);
    expect(report.saved).toBe(true);
    expect(await owner.manager.count(ObservationEntity)).toBe(ROWS);
    expect(await owner.manager.count(KommuneEntity)).toBe(54);
    expect(await owner.manager.count(ImportRunEntity)).toBeGreaterThan(400);
    expect(seconds).toBeLessThan(60);
    console.log(`${ROWS} Zeilen in ${seconds.toFixed(1)} s gespeichert`);
  }, 120_000);

  it('changes nothing the second time', async () => {
    const report = await operator.run(() => service.run(request));
    const sums = report.changes.map(({ inserted, changed }) => inserted + changed.length);
    expect(sums.reduce((sum, count) => sum + count, 0)).toBe(0);
    expect(await owner.manager.count(ObservationRevisionEntity)).toBe(ROWS);
  }, 120_000);
});
