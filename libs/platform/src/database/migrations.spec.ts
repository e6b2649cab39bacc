import { createEmptyDatabase, migrationNames, type TestDatabase } from '../testing/test-database';
import { createDataSource, migrate } from './data-source';
import type { DataSource } from 'typeorm';

describe('migrations', () => {
  let database: Pick<TestDatabase, 'ownerUrl' | 'drop'>;
  let dataSource: DataSource;

  beforeAll(async () => {
    database = await createEmptyDatabase();
    dataSource = await createDataSource(database.ownerUrl, []).initialize();
  }, 60_000);

  afterAll(async () => {
    await dataSource?.destroy();
    await database?.drop();
  });

  const leftovers = async (): Promise<string[]> => {
    const rows: { name: string }[] = await dataSource.query(
      `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'v', 'S', 'm')
       UNION ALL SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace ORDER BY 1`,
    );
    return rows.map(({ name }) => name).filter((name) => !name.startsWith('schema_migration'));
  };

  it('go up, down without leaving anything, and up to the same again', async () => {
    expect(await migrate(dataSource)).toEqual(migrationNames());
    const first = await leftovers();
    expect(first).toContain('observation');

    for (let left = migrationNames().length; left > 0; left -= 1)
      await dataSource.undoLastMigration({ transaction: 'each' });
    expect(await leftovers()).toEqual([]);

    expect(await migrate(dataSource)).toEqual(migrationNames());
    expect(await leftovers()).toEqual(first);
    expect(await migrate(dataSource)).toEqual([]);
  });
});
