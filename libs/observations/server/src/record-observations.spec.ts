import {
  DimensionEntity,
  ensureIndicator,
  IndicatorCellEntity,
  IndicatorDefinitionEntity,
  IndicatorEntity,
  IndicatorTargetEntity,
  SourceEntity,
} from '@teilziel/indicators/server';
import { FachamtEntity, KommuneEntity, KommuneRepository, OperatorAccess } from '@teilziel/kommune/server';
import type { ObservationRow } from '@teilziel/observations/model';
import { createDataSource, createTestDatabase, StatementCounter, type TestDatabase } from '@teilziel/platform';
import type { DataSource, EntityManager } from 'typeorm';
import { ObservationRevisionEntity } from './observation-revision.entity';
import { ObservationEntity } from './observation.entity';
import { recordObservations } from './record-observations';

const ENTITIES = [
  KommuneEntity,
  FachamtEntity,
  SourceEntity,
  DimensionEntity,
  IndicatorEntity,
  IndicatorDefinitionEntity,
  IndicatorTargetEntity,
  IndicatorCellEntity,
  ObservationEntity,
  ObservationRevisionEntity,
];

const CELLS = ['sex=F', 'sex=M'];

describe('recordObservations', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let kommuneId: number;
  let indicatorId: number;

  const row = (period: number, value: number | null, more: Partial<ObservationRow> = {}): ObservationRow => ({
    kommuneId,
    indicatorId,
    period,
    cell: 0,
    numerator: null,
    denominator: null,
    value,
    status: value === null ? 'O' : 'A',
    ...more,
  });
  const record = (rows: ObservationRow[], author = 'Test'): ReturnType<typeof recordObservations> =>
    dataSource.transaction((manager) => recordObservations(manager, rows, author, 'Prüfung'));
  const history = (period: number): Promise<ObservationRevisionEntity[]> =>
    dataSource.manager.find(ObservationRevisionEntity, {
      where: { kommuneId, indicatorId, period },
      order: { revision: 'ASC' },
    });

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await createDataSource(database.ownerUrl, ENTITIES).initialize();
    const kommunen = new KommuneRepository(dataSource);
    const fill = async (manager: EntityManager): Promise<void> => {
      const kommune = await kommunen.ensure(manager, {
        ags: '99999001',
        name: 'Prüfstadt',
        art: 'Stadt',
        invented: true,
      });
      kommuneId = kommune.kommuneId;
      const indicator = await ensureIndicator(manager, kommuneId, {
        code: 'P-1',
        name: 'Prüfgröße',
        role: 'steering',
        frequency: 'Q',
        direction: 'increase',
        aggregation: 'stock',
        unit: 'Personen',
        reference: 'Stichtag: letzter Tag des Quartals',
        aboutPersons: true,
        source: { name: 'Prüfquelle', office: 'Prüfamt', alreadyPublished: false },
        definitions: [{ validFrom: '2020-Q1', text: 'Nur zur Prüfung.', comparable: true }],
        dimensions: [
          {
            dimension: 'sex',
            label: 'Geschlecht',
            codes: [
              { code: 'F', label: 'Frauen' },
              { code: 'M', label: 'Männer' },
            ],
          },
        ],
        cells: CELLS,
      });
      indicatorId = indicator.indicatorId;
      expect([...indicator.cells]).toEqual([
        ['', 0],
        ['sex=F', 1],
        ['sex=M', 2],
      ]);
    };
    await new OperatorAccess(kommunen).run(() => dataSource.transaction(fill));
  }, 60_000);

  afterAll(async () => {
    await dataSource?.destroy();
    await database?.drop();
  });

  it('writes new and changed rows, leaves unchanged ones alone, and keeps each revision once', async () => {
    expect(await record([row(1, 10), row(2, 20), row(3, null)])).toEqual({ inserted: 3, changed: 0, unchanged: 0 });
    expect(await record([row(1, 11), row(2, 20), row(3, null)], 'Zweite')).toEqual({
      inserted: 0,
      changed: 1,
      unchanged: 2,
    });
    expect(await record([row(1, 11), row(2, 20), row(3, null)])).toEqual({ inserted: 0, changed: 0, unchanged: 3 });
    expect((await history(1)).map(({ revision, value, recordedBy }) => [revision, value, recordedBy])).toEqual([
      [1, 10, 'Test'],
      [2, 11, 'Zweite'],
    ]);
    expect(await history(2)).toHaveLength(1);
    expect(await history(3)).toMatchObject([{ revision: 1, value: null, status: 'O' }]);
  });

  it('keeps figures exact to the last bit', async () => {
    const values = [0.1 + 0.2, 6.42144433101722e-2, Number.MAX_SAFE_INTEGER, 5e-324, -0.0483];
    await record(values.map((value, index) => row(100 + index, value)));
    const stored = await dataSource.manager.find(ObservationEntity, {
      where: { kommuneId, indicatorId },
      order: { period: 'ASC' },
    });
    expect(stored.filter(({ period }) => period >= 100 && period < 105).map(({ value }) => value)).toEqual(values);
  });

  it('leaves nothing when the transaction is rolled back, neither figure nor history', async () => {
    const failing = dataSource.transaction(async (manager) => {
      await recordObservations(manager, [row(200, 1)], 'Test');
      throw new Error('abgebrochen');
    });
    await expect(failing).rejects.toThrow('abgebrochen');
    expect(await history(200)).toEqual([]);
    expect(await dataSource.manager.countBy(ObservationEntity, { kommuneId, period: 200 })).toBe(0);
  });

  it('saves nothing of a call with one impossible row', async () => {
    await expect(record([row(201, 1), row(202, null, { status: 'A' })])).rejects.toThrow('observation_absent_check');
    await expect(record([row(201, 1), row(202, Number.NaN)])).rejects.toThrow('observation_finite_check');
    await expect(record([row(201, 1), row(202, 1, { cell: 99 })])).rejects.toThrow('observation_cell_fkey');
    expect(await history(201)).toEqual([]);
  });

  it('lets many writers change the same rows at once without a lost or doubled revision', async () => {
    const periods = Array.from({ length: 20 }, (_, index) => 300 + index);
    const writers = Array.from({ length: 12 }, (_, writer) => {
      const turned = [...periods.slice(writer), ...periods.slice(0, writer)];
      const order = writer % 2 === 0 ? turned : turned.reverse();
      return record(
        order.map((period) => row(period, writer)),
        `Person ${writer}`,
      );
    });
    const counts = await Promise.all(writers);
    expect(counts.reduce((sum, { inserted }) => sum + inserted, 0)).toBe(20);
    for (const period of periods) {
      const revisions = await history(period);
      expect(revisions.map(({ revision }) => revision)).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
      const current = await dataSource.manager.findOneByOrFail(ObservationEntity, { kommuneId, indicatorId, period });
      expect([current.revision, current.value]).toEqual([12, revisions[11]?.value]);
    }
  });

  it('needs one statement for 10,000 rows', async () => {
    const rows = Array.from({ length: 10_000 }, (_, index) =>
      row(1000 + Math.floor(index / 3), index, { cell: index % 3 }),
    );
    const counter = new StatementCounter(dataSource);
    const manager = dataSource.manager;
    expect(await recordObservations(manager, rows, 'Test')).toEqual({ inserted: 10_000, changed: 0, unchanged: 0 });
    expect(counter.count).toBe(1);
    expect(await recordObservations(manager, rows, 'Test')).toEqual({ inserted: 0, changed: 0, unchanged: 10_000 });
    expect(
      await dataSource.manager.countBy(ObservationRevisionEntity, { kommuneId, recordedBy: 'Test', revision: 1 }),
    ).toBeGreaterThan(9_999);
  }, 90_000);

  it('cannot have its history changed', async () => {
    await expect(dataSource.query('UPDATE observation_revision SET value = 0')).rejects.toThrow('unveränderlich');
    await expect(dataSource.query('DELETE FROM observation_revision')).rejects.toThrow('unveränderlich');
    await expect(dataSource.query('TRUNCATE observation_revision')).rejects.toThrow('unveränderlich');
  });
});
