import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Test, type TestingModule } from '@nestjs/testing';
import { ensureIndicator, INDICATORS_ENTITIES } from '@teilziel/indicators/server';
import {
  KOMMUNE_ENTITIES,
  KommuneModule,
  KommuneRepository,
  OperatorAccess,
  ReportedEventsModule,
} from '@teilziel/kommune/server';
import { KONZEPT_ENTITIES } from '@teilziel/konzept/server';
import { recordObservations } from '@teilziel/observations/server';
import {
  createTestDatabase,
  DatabaseModule,
  inTransaction,
  PUBLIC_ACCESS,
  type TestDatabase,
  withAccess,
} from '@teilziel/platform';
import { ReleaseCompiler } from '@teilziel/releases/server';
import { parsePeriod, toStorage } from '@teilziel/statistics';
import { DataSource } from 'typeorm';
import { RatsberichtModule } from './ratsbericht.module';
import { RatsberichtService } from './ratsbericht.service';
import { hasPoppler, onPdf } from './typst/pdf-tools.fixture';

const ENTITIES = [...KOMMUNE_ENTITIES, ...KONZEPT_ENTITIES, ...INDICATORS_ENTITIES];
const AGS = '99000009';
const readable = process.platform === 'linux' && process.arch === 'x64' && hasPoppler();

(readable ? describe : describe.skip)('A value that is entered', () => {
  let database: TestDatabase;
  let app: TestingModule;
  const dataDir = mkdtempSync(join(tmpdir(), 'ratsbericht-'));
  const before = process.env['DATA_DIR'];

  beforeAll(async () => {
    process.env['DATA_DIR'] = dataDir;
    database = await createTestDatabase();
    const imports = [
      DatabaseModule.forRoot(ENTITIES, { url: database.url }),
      KommuneModule,
      RatsberichtModule,
      ReportedEventsModule,
    ];
    app = await Test.createTestingModule({ imports }).compile();
  });

  afterAll(async () => {
    await app.close();
    await database.drop();
    process.env['DATA_DIR'] = before;
    if (before === undefined) delete process.env['DATA_DIR'];
    rmSync(dataDir, { recursive: true, force: true });
  });

  async function enter(value: number): Promise<void> {
    const kommunen = app.get(KommuneRepository);
    await inTransaction(app.get(DataSource, { strict: false }), async (manager) => {
      const { kommuneId } = await kommunen.ensure(manager, { ags: AGS, name: 'Probestadt', art: 'Stadt' });
      const { indicatorId, cells } = await ensureIndicator(manager, kommuneId, {
        code: 'FLAECHE',
        name: 'Fläche der Begegnungsorte',
        role: 'context',
        frequency: 'A',
        direction: 'neutral',
        aggregation: 'stock',
        unit: 'm²',
        decimals: 1,
        reference: 'Stichtag 31.12.',
        aboutPersons: false,
        source: { name: 'Flächenliste', office: 'Bauamt', alreadyPublished: false },
        definitions: [{ validFrom: '2024', text: 'Summe der Grundflächen', comparable: true }],
      });
      const place = { kommuneId, indicatorId, cell: cells.get('') ?? 0, period: toStorage(parsePeriod('2025')) };
      const figure = { numerator: null, denominator: null, value, status: 'A' as const };
      await recordObservations(manager, [{ ...place, ...figure }], 'Prüfung');
    });
  }

  it('stands in the PDF as German text', async () => {
    const compiler = app.get(ReleaseCompiler, { strict: false });
    const { number } = await app.get(OperatorAccess).run(async () => {
      await enter(12345.67);
      return compiler.compile(AGS, { scope: 'oeffentlich', author: 'Prüfung' });
    });
    const report = await withAccess(PUBLIC_ACCESS, () => app.get(RatsberichtService).pdf(AGS, number));
    const text = onPdf(report?.bytes ?? Buffer.alloc(0), 'pdftotext', ['-layout', 'FILE', '-']);
    expect(text).toContain('Fläche der Begegnungsorte');
    expect(text).toMatch(/2025 +12\.345,7$/m);
  });
});
