import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureIndicator, IndicatorTargetEntity, TeilzielIndicatorEntity } from '@teilziel/indicators/server';
import { KommuneRepository, OperatorAccess } from '@teilziel/kommune/server';
import { HandlungsfeldEntity, KonzeptEditionEntity, LeitzielEntity, TeilzielEntity } from '@teilziel/konzept/server';
import { createDataSource, createTestDatabase, type TestDatabase } from '@teilziel/platform';
import { parsePeriod, toStorage } from '@teilziel/statistics';
import type { DataSource, EntityManager } from 'typeorm';
import { parse } from 'yaml';
import { IMPORT_ENTITIES } from './import.fixture';
import { KonzeptFileService } from './konzept-file.service';

const EXAMPLE = join(__dirname, '../../../../db/seeds/lsn/konzept-landkreis.yaml');
const KONZEPT = [KonzeptEditionEntity, HandlungsfeldEntity, LeitzielEntity, TeilzielEntity, TeilzielIndicatorEntity];

describe('KonzeptFileService', () => {
  const folder = mkdtempSync(join(tmpdir(), 'teilziel-konzept-'));
  const example = readFileSync(EXAMPLE, 'utf8');
  const codes = Object.keys((parse(example) as { targets: object }).targets);
  let database: TestDatabase;
  let dataSource: DataSource;
  /** Looks at what is stored past the policies. */
  let owner: DataSource;
  let service: KonzeptFileService;
  let operator: OperatorAccess;

  const file = (change: (text: string) => string): string => {
    const path = join(folder, 'konzept.yaml');
    writeFileSync(path, change(example));
    return path;
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await createDataSource(database.url, [...IMPORT_ENTITIES, ...KONZEPT]).initialize();
    const kommunen = new KommuneRepository(dataSource);
    owner = await createDataSource(database.ownerUrl, [...IMPORT_ENTITIES, ...KONZEPT]).initialize();
    service = new KonzeptFileService(dataSource, kommunen);
    operator = new OperatorAccess(kommunen);
    const fill = async (manager: EntityManager): Promise<void> => {
      const { kommuneId } = await kommunen.ensure(manager, {
        ags: '03254',
        name: 'Landkreis Hildesheim',
        art: 'Kreis',
      });
      for (const code of [...codes, 'LSN-3-1-2-ELTERNTEIL', 'LSN-4-1-4-ANTEIL-DEU']) {
        await ensureIndicator(manager, kommuneId, {
          code,
          name: code,
          role: 'steering',
          frequency: 'A',
          direction: 'increase',
          aggregation: 'stock',
          unit: 'Personen',
          reference: 'Stichtag 31. Dezember',
          aboutPersons: false,
          source: { name: 'Prüfquelle', office: 'Prüfamt', alreadyPublished: true },
          definitions: [{ validFrom: '2005', text: 'Nur zur Prüfung.', comparable: true }],
        });
      }
    };
    await operator.run(() => dataSource.transaction(fill));
  }, 60_000);

  afterAll(async () => {
    await dataSource?.destroy();
    await owner?.destroy();
    await database?.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([
    ['an unknown Kommune', (text: string) => text, '09999', 'Die Kommune mit dem Schlüssel 09999 gibt es nicht'],
    [
      'an unknown indicator',
      (text: string) => text.replaceAll('LSN-2-3-1', 'LSN-X'),
      '03254',
      'gibt es in der Kommune nicht: LSN-X',
    ],
    [
      'a number given twice',
      (text: string) => text.replace('number: 1.2.1', 'number: 1.1.1'),
      '03254',
      'Die Nummer 1.1.1 steht bei zwei Teilzielen',
    ],
    [
      'a period that is none',
      (text: string) => text.replace("period: '2030'", "period: 'bald'"),
      '03254',
      'Zielwert von LSN-4-1-4-ANTEIL-AUSL',
    ],
    [
      'a number of a Handlungsfeld given twice',
      (text: string) => text.replace('  - number: 2\n', '  - number: 1\n'),
      '03254',
      'handlungsfelder.Nr. 2.number: Die Nummer 1 steht bei zwei Handlungsfeldern',
    ],
    [
      'an indicator linked twice',
      (text: string) => text.replace('[LSN-2-3-1]', '[LSN-2-3-1, LSN-2-3-1]'),
      '03254',
      'Der Indikator LSN-2-3-1 steht bei diesem Teilziel zweimal',
    ],
    [
      'a target without a year',
      (text: string) => text.replace(", period: '2030'", ''),
      '03254',
      'period: Ein Zielwert braucht ein Jahr',
    ],
    [
      'a target in a quarter of a yearly indicator',
      (text: string) => text.replace("period: '2030'", "period: '2030-Q1'"),
      '03254',
      'wird im Rhythmus A geführt; „2030-Q1“ passt nicht dazu',
    ],
    [
      'a number the database cannot hold',
      (text: string) => text.replace('  - number: 2\n', '  - number: 70000\n'),
      '03254',
      'handlungsfelder.Nr. 2.number',
    ],
    ['a key without its zero', (text: string) => text, '3254', 'Meinen Sie 03254 (Landkreis Hildesheim)?'],
    [
      'a misspelt entry',
      (text: string) => text.replace('leitbild:', 'Leitbild:'),
      '03254',
      'konzept.yaml passt nicht zur erwarteten Form',
    ],
  ])('refuses %s and saves nothing', async (_what, change, ags, sentence) => {
    await expect(operator.run(() => service.save(file(change), ags))).rejects.toThrow(sentence);
    expect(await owner.manager.count(KonzeptEditionEntity)).toBe(0);
    expect(await owner.manager.count(TeilzielEntity)).toBe(0);
  });

  it('saves the example with links and targets, and says in it that it is invented', async () => {
    expect(await operator.run(() => service.save(EXAMPLE, '03254'))).toMatchObject({ teilziele: 6, targets: 6 });
    const [edition] = await owner.manager.find(KonzeptEditionEntity);
    expect(edition?.leitbild).toMatch(/Beispiel und kein Beschluss[\s\S]*frei erfunden/);
    const links = await owner.manager.find(TeilzielIndicatorEntity, {
      order: { teilzielId: 'ASC', position: 'ASC' },
    });
    expect(links.map(({ teilzielId, position }) => [teilzielId, position])).toEqual([
      [1, 1],
      [1, 2],
      [2, 1],
      [2, 2],
      [3, 1],
      [4, 1],
      [5, 1],
      [6, 1],
    ]);
    const targets = await owner.manager.find(IndicatorTargetEntity);
    expect(targets).toHaveLength(6);
    expect(targets.find(({ value }) => value === 11_000)?.period).toBe(toStorage(parsePeriod('2028')));
  });

  it('never overwrites an edition', async () => {
    await expect(operator.run(() => service.save(EXAMPLE, '03254'))).rejects.toThrow(
      'Es gibt schon eine Ausgabe des Konzepts, die ab 2025-01-01 gilt',
    );
  });
});
