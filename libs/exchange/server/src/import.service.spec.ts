import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { problemText } from '@teilziel/exchange/model';
import { KommuneEntity, KommuneRepository, OperatorAccess, ReportedEvents } from '@teilziel/kommune/server';
import { ObservationEntity, ObservationRevisionEntity } from '@teilziel/observations/server';
import { createDataSource, createTestDatabase, type TestDatabase } from '@teilziel/platform';
import { IMPORT_ENTITIES } from './import.fixture';
import { ImportRunEntity } from './import-run.entity';
import { type ImportRequest, ImportService } from './import.service';
import { loadMappings } from './mapping-files';
import type { ImportReport } from './import-report';

const REGIONS = `
regions:
  - { ags: '99001', name: 'Landkreis Probe', art: Kreis, keys: [K1], names: [Probe] }
  - { ags: '99002', name: 'Landkreis Muster', art: Kreis, keys: [K2], names: [Muster] }
`;
const MAPPING = `
file: probe.csv
decimal: point
regions: regions.yaml
kommune: { key: GeoCode, name: Gebiet }
period: { column: Jahr, pattern: '{year}' }
dimensions: [{ column: Geschlecht, sex: true }]
value: { column: Wert }
source: { name: Prüfquelle, office: Prüfamt, alreadyPublished: true }
indicator:
  { code: P-1, name: Prüfgröße, unit: Personen, direction: neutral, reference: Stichtag 31. Dezember, definition: Nur zur Prüfung., since: 2020 }
`;
const ROWS = [
  'Jahr,Gebiet,GeoCode,Geschlecht,Wert',
  '2023,Probe,K1,Insgesamt,30',
  '2023,Probe,K1,Frauen,10',
  '2024,Probe,K1,Frauen,',
  '2024,"Muster",K2,Männer,0.1',
];

describe('ImportService', () => {
  const folder = mkdtempSync(join(tmpdir(), 'teilziel-import-'));
  const path = join(folder, 'probe.csv');
  let database: TestDatabase;
  let dataSource: DataSource;
  /** Looks at what is stored past the policies. */
  let owner: DataSource;
  let service: ImportService;
  const reported = new ReportedEvents();
  let operator: OperatorAccess;

  const write = (rows: readonly string[]): void => writeFileSync(path, `\uFEFF${rows.join('\r\n')}\r\n`);
  const run = (more: Partial<ImportRequest> = {}): Promise<ImportReport> =>
    operator.run(() =>
      service.run({ files: [path], mappings: loadMappings(join(folder, 'probe.yaml')), author: 'Test', ...more }),
    );
  const stored = (): Promise<number> => owner.manager.count(ObservationEntity);
  const counts = ({ changes }: ImportReport): number[][] =>
    changes.map(({ inserted, changed, unchanged }) => [inserted, changed.length, unchanged]);

  beforeAll(async () => {
    writeFileSync(join(folder, 'regions.yaml'), REGIONS);
    writeFileSync(join(folder, 'probe.yaml'), MAPPING);
    database = await createTestDatabase();
    dataSource = await createDataSource(database.url, IMPORT_ENTITIES).initialize();
    owner = await createDataSource(database.ownerUrl, IMPORT_ENTITIES).initialize();
    const kommunen = new KommuneRepository(dataSource);
    service = new ImportService(dataSource, kommunen, reported);
    operator = new OperatorAccess(kommunen);
  }, 60_000);

  afterAll(async () => {
    await dataSource?.destroy();
    await owner?.destroy();
    await database?.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('saves nothing at all while one row is bad, and names every bad row with line and column', async () => {
    write([...ROWS, '2024,Nirgendwo,,Frauen,1', '2024,Muster,K2,Frauen,viele']);
    const report = await run();
    expect(report.saved).toBe(false);
    expect(report.files[0]?.problems.map((problem) => problemText('probe.csv', problem))).toEqual([
      expect.stringContaining('probe.csv, Zeile 6, Spalte „Gebiet“: Das Gebiet „Nirgendwo“ ist unbekannt.'),
      expect.stringContaining('probe.csv, Zeile 7, Spalte „Wert“: „viele“ ist keine Zahl'),
    ]);
    expect(await stored()).toBe(0);
    expect(await owner.manager.count(KommuneEntity)).toBe(0);
  });

  it('saves nothing in a dry run but says what would change', async () => {
    write(ROWS);
    const report = await run({ dryRun: true });
    expect(report.saved).toBe(false);
    expect(counts(report)).toEqual([
      [3, 0, 0],
      [1, 0, 0],
    ]);
    expect([await stored(), await owner.manager.count(KommuneEntity)]).toEqual([0, 0]);
  });

  it('saves the rest with --skip-bad and counts what was left out', async () => {
    write([...ROWS, '2024,Muster,K2,Frauen,viele']);
    const report = await run({ skipBad: true });
    expect([report.saved, report.files[0]?.problems.length, await stored()]).toEqual([true, 1, 4]);
    const runs = await owner.manager.find(ImportRunEntity, { order: { kommuneId: 'ASC' } });
    expect(runs.map(({ inserted, changed, unchanged, skipped }) => [inserted, changed, unchanged, skipped])).toEqual([
      [3, 0, 0, 0],
      [1, 0, 0, 1],
    ]);
    expect(runs[0]?.sha256.toString('hex')).toBe(report.files[0]?.sha256);
    expect(reported.events.slice(-2).map(({ details }) => details)).toEqual([
      { file: 'probe.csv', inserted: 3, changed: 0, skipped: 0 },
      { file: 'probe.csv', inserted: 1, changed: 0, skipped: 1 },
    ]);
    const missing = await owner.manager.findOneByOrFail(ObservationEntity, { status: 'O' });
    expect(missing).toMatchObject({ value: null, recordedBy: 'Test', reason: 'Import probe.csv' });
  });

  it('changes nothing the second time', async () => {
    write(ROWS);
    expect(counts(await run())).toEqual([
      [0, 0, 3],
      [0, 0, 1],
    ]);
    expect(await owner.manager.count(ObservationRevisionEntity)).toBe(4);
  });

  it('makes one revision of one changed figure and shows old and new', async () => {
    write(ROWS.with(2, '2023,Probe,K1,Frauen,11'));
    const dry = await run({ dryRun: true });
    expect(dry.changes[0]?.changed).toEqual([
      {
        period: '2023',
        coordinate: 'sex=F',
        label: 'Frauen',
        before: { numerator: null, denominator: null, value: 10, status: 'A' },
        after: { numerator: null, denominator: null, value: 11, status: 'A' },
      },
    ]);
    expect(counts(await run())).toEqual([
      [0, 1, 2],
      [0, 0, 1],
    ]);
    const revisions = await owner.manager.find(ObservationRevisionEntity, { order: { revision: 'DESC' } });
    expect([revisions.length, revisions[0]?.revision, revisions[0]?.value]).toEqual([5, 2, 11]);
  });

  it('figures, their run and the version that a save compares come in one transaction', async () => {
    const rows: unknown = await owner.query(
      `SELECT DISTINCT observation.revision, observation.xmin = run.xmin AS "withRun",
         observation.xmin = entry_structure.xmin AS "withVersion"
       FROM observation JOIN entry_structure USING (kommune_id)
       JOIN import_run run ON run.kommune_id = observation.kommune_id
         AND run.import_id = (SELECT max(import_id) FROM import_run last WHERE last.kommune_id = run.kommune_id)
       WHERE observation.revision = 2`,
    );
    expect(rows).toEqual([{ revision: 2, withRun: true, withVersion: true }]);
  });

  it('saves neither of two figures that contradict each other, also with --skip-bad', async () => {
    write([...ROWS, '2025,Probe,K1,Frauen,12', '2025,Probe,K1,weiblich,13']);
    const before = await stored();
    const report = await run({ skipBad: true });
    expect(report.files[0]?.problems.map(({ line }) => line)).toEqual([6, 7]);
    expect(await stored()).toBe(before);
  });

  it('refuses a file with nothing but its header', async () => {
    write(ROWS.slice(0, 1));
    await expect(run({ dryRun: true })).rejects.toThrow('enthält nur die Überschrift');
  });

  it('lets two imports of the same new indicator wait for each other', async () => {
    write([ROWS[0] ?? '', '2023,Probe,K1,Frauen,10', '2023,Muster,K2,Frauen,10']);
    writeFileSync(join(folder, 'new.yaml'), MAPPING.replace('code: P-1', 'code: P-2'));
    const mappings = loadMappings(join(folder, 'new.yaml'));
    const all = await Promise.all([1, 2, 3, 4].map(() => run({ mappings })));
    const inserted = all.flatMap(({ changes }) => changes.map((change) => change.inserted));
    expect(inserted.reduce((sum, count) => sum + count, 0)).toBe(2);
  });

  it('refuses another unit for a known indicator', async () => {
    writeFileSync(join(folder, 'other.yaml'), MAPPING.replace('unit: Personen', "unit: '%'"));
    await expect(run({ mappings: loadMappings(join(folder, 'other.yaml')) })).rejects.toThrow(
      'Der Indikator P-1 wird in „Personen“ (Rhythmus A) geführt, die Zuordnung sagt „%“ (A).',
    );
  });

  it.each([
    ['a mapping that is not there', () => loadMappings(join(folder, 'keine.yaml')), 'keine.yaml gibt es nicht'],
    [
      'a file in another encoding',
      async (): Promise<unknown> => {
        writeFileSync(path, Buffer.from('Jahr,Gebiet\n2024,L\xfcneburg\n', 'latin1'));
        return run();
      },
      'ist nicht in utf-8 geschrieben',
    ],
    [
      'quotes at the wrong place',
      async (): Promise<unknown> => {
        write(['Jahr,Gebiet', '2024,"Probe']);
        return run();
      },
      'probe.csv, Zeile 2: Hier beginnt ein Anführungszeichen, das nicht wieder geschlossen wird.',
    ],
    [
      'a file that is not there',
      () => run({ files: [join(folder, 'keine.csv')] }),
      'gibt es nicht. Prüfen Sie den Pfad.',
    ],
  ])('says how to mend %s', async (_what, work, sentence) => {
    await expect((async () => work())()).rejects.toThrow(sentence);
  });
});
