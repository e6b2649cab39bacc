import { FachamtEntity, KommuneEntity, KommuneRepository, OperatorAccess } from '@teilziel/kommune/server';
import type { IndicatorDraft } from '@teilziel/indicators/model';
import { createDataSource, createTestDatabase, type TestDatabase } from '@teilziel/platform';
import type { DataSource } from 'typeorm';
import { DimensionEntity } from './dimension.entity';
import { ensureCells } from './ensure-cells';
import { type EnsuredIndicator, ensureIndicator } from './ensure-indicator';
import { IndicatorCellEntity } from './indicator-cell.entity';
import { IndicatorDefinitionEntity } from './indicator-definition.entity';
import { IndicatorTargetEntity } from './indicator-target.entity';
import { IndicatorEntity } from './indicator.entity';
import { SourceEntity } from './source.entity';

const ENTITIES = [
  KommuneEntity,
  FachamtEntity,
  SourceEntity,
  DimensionEntity,
  IndicatorEntity,
  IndicatorDefinitionEntity,
  IndicatorTargetEntity,
  IndicatorCellEntity,
];

const draft = (changes: Partial<IndicatorDraft> = {}): IndicatorDraft => ({
  code: 'P-1',
  name: 'Prüfgröße',
  role: 'steering',
  frequency: 'Q',
  direction: 'increase',
  aggregation: 'stock',
  unit: 'Personen',
  reference: 'Stichtag: letzter Tag des Quartals',
  aboutPersons: true,
  fachamt: 'Sozialamt',
  source: { name: 'Prüfquelle', office: 'Prüfamt', alreadyPublished: false },
  definitions: [
    { validFrom: '2020-Q1', text: 'Erste Fassung.', comparable: true },
    { validFrom: '2023-Q1', text: 'Zweite Fassung.', comparable: false, reason: 'Neue Abgrenzung' },
  ],
  targets: [{ kind: 'value', value: 10, period: '2028-Q4' }],
  dimensions: [{ dimension: 'sex', label: 'Geschlecht', codes: [{ code: 'F', label: 'Frauen' }] }],
  cells: ['sex=F'],
  ...changes,
});

describe('ensureIndicator', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let kommuneId: number;

  const ensure = (changes: Partial<IndicatorDraft> = {}): Promise<EnsuredIndicator> =>
    dataSource.transaction((manager) => ensureIndicator(manager, kommuneId, draft(changes)));

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await createDataSource(database.ownerUrl, ENTITIES).initialize();
    const kommunen = new KommuneRepository(dataSource);
    const kommune = { ags: '99999002', name: 'Prüfstadt', art: 'Stadt', invented: true } as const;
    const created = await new OperatorAccess(kommunen).run(() =>
      dataSource.transaction((manager) => kommunen.ensure(manager, kommune)),
    );
    kommuneId = created.kommuneId;
  }, 60_000);

  afterAll(async () => {
    await dataSource?.destroy();
    await database?.drop();
  });

  it('creates everything once, also when many ask at the same time', async () => {
    const all = await Promise.all(Array.from({ length: 8 }, () => ensure()));
    expect(all.filter(({ created }) => created)).toHaveLength(1);
    expect(new Set(all.map(({ indicatorId }) => indicatorId)).size).toBe(1);
    expect(await dataSource.manager.count(IndicatorDefinitionEntity)).toBe(2);
    expect(await dataSource.manager.count(IndicatorTargetEntity)).toBe(1);
    expect(await dataSource.manager.count(SourceEntity)).toBe(1);
    expect(await dataSource.manager.count(FachamtEntity)).toBe(1);
  });

  it.each([
    ['Einheit', { unit: ' ' }],
    ['Quelle', { source: { name: '', office: 'Prüfamt', alreadyPublished: false } }],
    ['Definition', { definitions: [] }],
  ] as [string, Partial<IndicatorDraft>][])(
    'refuses an indicator without %s and creates nothing',
    async (field, changes) => {
      await expect(ensure({ code: 'P-LEER', ...changes })).rejects.toThrow(`Das Feld „${field}“ ist leer`);
      expect(await dataSource.manager.countBy(IndicatorEntity, { code: 'P-LEER' })).toBe(0);
    },
  );

  it('leaves an existing indicator as it is but adds new cells and codes behind the old ones', async () => {
    const codes = [
      { code: 'F', label: 'anders genannt' },
      { code: 'M', label: 'Männer' },
    ];
    const again = await ensure({
      name: 'Anders',
      cells: ['sex=M', 'sex=F'],
      dimensions: [{ dimension: 'sex', label: 'X', codes }],
    });
    expect([...again.cells]).toEqual([
      ['', 0],
      ['sex=F', 1],
      ['sex=M', 2],
    ]);
    expect((await dataSource.manager.findOneByOrFail(IndicatorEntity, { code: 'P-1' })).name).toBe('Prüfgröße');
    const labels = await dataSource.manager.find(DimensionEntity, { order: { position: 'ASC' } });
    expect(labels.map(({ code, label, dimensionLabel }) => [code, label, dimensionLabel])).toEqual([
      ['F', 'Frauen', 'Geschlecht'],
      ['M', 'Männer', 'Geschlecht'],
    ]);
  });

  it('gives two writers of new cells different numbers', async () => {
    const { indicatorId } = await ensure();
    const write = (coordinates: string[]): Promise<ReadonlyMap<string, number>> =>
      dataSource.transaction((manager) => ensureCells(manager, kommuneId, indicatorId, coordinates));
    await Promise.all([write(['age=A', 'age=B']), write(['age=B', 'age=C']), write(['age=C', 'age=A'])]);
    const cells = await dataSource.manager.findBy(IndicatorCellEntity, { kommuneId, indicatorId });
    expect(cells.map(({ cell }) => cell).sort()).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('stores the periods of definitions and targets as the quarter they end in', async () => {
    const definitions = await dataSource.manager.find(IndicatorDefinitionEntity, { order: { version: 'ASC' } });
    expect(definitions.map(({ validFrom }) => validFrom)).toEqual([4 * 2020, 4 * 2023]);
    expect((await dataSource.manager.find(IndicatorTargetEntity))[0]?.period).toBe(4 * 2028 + 3);
  });
});
