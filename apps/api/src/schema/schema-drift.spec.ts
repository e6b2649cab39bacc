import { createDataSource, createTestDatabase, type TestDatabase } from '@teilziel/platform';
import type { DataSource } from 'typeorm';
import { ENTITIES } from '@teilziel/exchange/server';
import { IDENTITY_ENTITIES } from '@teilziel/identity/server';
import { SCHEDULE_ENTITIES } from '@teilziel/ratsbericht/server';
import { schemaDrift } from './schema-drift';

describe('schema drift', () => {
  let database: TestDatabase;
  let dataSource: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await createDataSource(database.ownerUrl, [
      ...ENTITIES,
      ...IDENTITY_ENTITIES,
      ...SCHEDULE_ENTITIES,
    ]).initialize();
  }, 60_000);

  afterAll(async () => {
    await dataSource?.destroy();
    await database?.drop();
  });

  it('finds nothing between the entities and the migrated database', async () => {
    expect(await schemaDrift(dataSource)).toEqual([]);
  });

  it.each([
    [
      'a changed type',
      'ALTER TABLE observation ALTER COLUMN value TYPE real',
      'ALTER TABLE observation ALTER COLUMN value TYPE double precision',
    ],
    [
      'a dropped NOT NULL',
      'ALTER TABLE source ALTER COLUMN office DROP NOT NULL',
      'ALTER TABLE source ALTER COLUMN office SET NOT NULL',
    ],
    ['a new column', 'ALTER TABLE kommune ADD COLUMN extra text', 'ALTER TABLE kommune DROP COLUMN extra'],
    [
      'a missing foreign key',
      'ALTER TABLE observation DROP CONSTRAINT observation_cell_fkey',
      `ALTER TABLE observation ADD CONSTRAINT observation_cell_fkey FOREIGN KEY (kommune_id, indicator_id, cell)
       REFERENCES indicator_cell (kommune_id, indicator_id, cell)`,
    ],
    [
      'a CHECK that says something else',
      'ALTER TABLE kommune DROP CONSTRAINT kommune_threshold_check, ADD CONSTRAINT kommune_threshold_check CHECK (disclosure_threshold >= 2)',
      'ALTER TABLE kommune DROP CONSTRAINT kommune_threshold_check, ADD CONSTRAINT kommune_threshold_check CHECK (disclosure_threshold >= 3)',
    ],
    [
      'a trigger switched off',
      'ALTER TABLE release DISABLE TRIGGER release_immutable',
      'ALTER TABLE release ENABLE TRIGGER release_immutable',
    ],
    ['a table without entity', 'CREATE TABLE stray (a int)', 'DROP TABLE stray'],
  ])('reports %s', async (_what, change, back) => {
    await dataSource.query(change);
    const drift = await schemaDrift(dataSource);
    await dataSource.query(back);
    expect(drift).not.toEqual([]);
    expect(await schemaDrift(dataSource)).toEqual([]);
  });
});
