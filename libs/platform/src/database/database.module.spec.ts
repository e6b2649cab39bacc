import { Test } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { type Access, withAccess } from '../access/access';
import { createTestDatabase, type TestDatabase } from '../testing/test-database';
import { StatementCounter } from '../testing/statement-counter';
import { createDataSource } from './data-source';
import { describeDatabaseError } from './database-error';
import { DatabaseModule } from './database.module';
import { inTransaction } from './transaction';

const OPERATOR: Access = { personId: null, kommunen: [], rights: ['operator'] };

describe('DatabaseModule', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase();
  }, 60_000);
  afterAll(() => database?.drop());

  const open = async (): Promise<{ dataSource: DataSource; close: () => Promise<void> }> => {
    const module = await Test.createTestingModule({
      imports: [DatabaseModule.forRoot([], { url: database.url })],
    }).compile();
    return { dataSource: module.get(DataSource), close: () => module.close() };
  };

  it('offers a connected, migrated DataSource and closes it with the application', async () => {
    const { dataSource, close } = await open();
    expect(await dataSource.query('SELECT count(*)::int AS n FROM kommune')).toEqual([{ n: 0 }]);
    await close();
    expect(dataSource.isInitialized).toBe(false);
  });

  it('is closed only when the server has seen its last connection end', async () => {
    const { dataSource, close } = await open();
    const observer = await createDataSource(database.url, []).initialize();
    await Promise.all(Array.from({ length: 10 }, () => dataSource.query('SELECT pg_sleep(0.05)')));
    await close();
    const rows: unknown = await observer.query(
      "SELECT count(*)::int AS n FROM pg_stat_activity WHERE backend_type = 'client backend' AND datname = current_database()",
    );
    await observer.destroy();
    expect(rows).toEqual([{ n: 1 }]);
  });

  it('rolls a failed transaction back and counts statements without transaction control', async () => {
    const { dataSource, close } = await open();
    const counter = new StatementCounter(dataSource);
    const insert = "INSERT INTO kommune (ags, name, art) VALUES ('99999999', 'Probe', 'Stadt')";
    const statements = await counter.during(async () => {
      const failing = withAccess(OPERATOR, () =>
        inTransaction(dataSource, async (manager) => {
          await manager.query(insert);
          throw new Error('doch nicht');
        }),
      );
      await expect(failing).rejects.toThrow('doch nicht');
    });
    expect(statements).toEqual([insert]);
    expect(await dataSource.query('SELECT 1 FROM kommune')).toEqual([]);
    await close();
  });

  it('says in German what is wrong with the connection', async () => {
    const wrong = new URL(database.url);
    wrong.password = 'falsch';
    const refused = await new DataSource({ type: 'postgres', url: wrong.href })
      .initialize()
      .catch((error: unknown) => error);
    expect(describeDatabaseError(refused)?.message).toMatch(/lehnt das Passwort ab/);
    expect(describeDatabaseError(new Error('anderes'))).toBeNull();
  });
});
