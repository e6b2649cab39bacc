import { DataSource } from 'typeorm';
import { createDataSource } from '../database/data-source';
import { createTestDatabase, type TestDatabase } from '../testing/test-database';
import { type Access, NO_ACCESS, withAccess } from './access';
import { prepared } from './prepared';

const ASK = prepared(`SELECT current_setting('teilziel.person', true) AS person, 12 / $1::int AS twelfth`);
const LATER = prepared('SELECT count(*)::int AS rows FROM not_yet_there WHERE $1::boolean');

const person = (personId: number): Access => ({ personId, kommunen: [], rights: [] });

describe('a prepared statement', () => {
  let database: TestDatabase;
  let dataSource: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await createDataSource(database.ownerUrl, []).initialize();
  }, 60_000);
  afterAll(async () => {
    await dataSource?.destroy();
    await database?.drop();
  });
  beforeEach(() => jest.spyOn(process.stderr, 'write').mockReturnValue(true));
  afterEach(() => jest.restoreAllMocks());

  it('is planned once a connection and still runs for whoever asks', async () => {
    const runner = dataSource.createQueryRunner();
    for (let n = 1; n <= 12; n += 1) {
      const rows: unknown = await withAccess(person(n), () => runner.query(ASK, [1]));
      expect(rows).toEqual([{ person: String(n), twelfth: 12 }]);
    }
    expect(await withAccess(NO_ACCESS, () => runner.query(ASK, [2]))).toEqual([{ person: '', twelfth: 6 }]);
    const kept = await runner.query(`SELECT statement FROM pg_prepared_statements WHERE name LIKE 'teilziel%'`);
    expect(kept).toEqual([{ statement: ASK }]);
    await runner.release();
  });

  it('goes on after it failed, alone and in a transaction, when it ran and when it was read', async () => {
    const runner = dataSource.createQueryRunner();
    await expect(withAccess(person(1), () => runner.query(LATER, [true]))).rejects.toThrow(/not_yet_there/);
    await expect(withAccess(person(1), () => runner.query(ASK, [0]))).rejects.toThrow(/division by zero/);
    await runner.query('CREATE TABLE not_yet_there (a int)');
    expect(await withAccess(person(1), () => runner.query(LATER, [true]))).toEqual([{ rows: 0 }]);
    await withAccess(person(2), async () => {
      await runner.startTransaction();
      expect(await runner.query(ASK, [3])).toEqual([{ person: '2', twelfth: 4 }]);
      expect(await runner.query(ASK, [4])).toEqual([{ person: '2', twelfth: 3 }]);
      await runner.commitTransaction();
    });
    await runner.release();
  });
});
