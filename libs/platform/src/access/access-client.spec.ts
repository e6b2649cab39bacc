import { Client } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import { createDataSource } from '../database/data-source';
import { StatementCounter } from '../testing/statement-counter';
import { createTestDatabase, type TestDatabase } from '../testing/test-database';
import { type Access, NO_ACCESS, type Right, withAccess } from './access';
import { enterKommune } from './enter-kommune';

interface Seen {
  kommunen: string | null;
  rights: string | null;
  person: string | null;
}

const accessOf = (personId: number | null, kommunen: number[], rights: Right[] = ['work']): Access => ({
  personId,
  kommunen,
  rights,
});

const ASK = `SELECT current_setting('teilziel.kommunen', true) AS kommunen,
  current_setting('teilziel.rights', true) AS rights, current_setting('teilziel.person', true) AS person`;
const ONE = accessOf(7, [1, 2]);
const TWO = accessOf(null, [3], ['oeffentlich']);
const SEEN_ONE = { kommunen: '1,2', rights: 'work', person: '7' };
const SEEN_TWO = { kommunen: '3', rights: 'oeffentlich', person: '' };
const SEEN_NONE = { kommunen: '', rights: '', person: '' };

describe('every statement carries the access it was sent under', () => {
  let database: TestDatabase;
  let dataSource: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await createDataSource(database.url, []).initialize();
  }, 60_000);
  afterAll(async () => {
    await dataSource?.destroy();
    await database?.drop();
  });

  beforeEach(() => jest.spyOn(process.stderr, 'write').mockReturnValue(true));
  afterEach(() => jest.restoreAllMocks());

  type Asking = Pick<EntityManager, 'query'>;
  const bare = async (on: Asking = dataSource): Promise<Seen | undefined> => (await on.query<Seen[]>(ASK))[0];
  const bound = async (on: Asking = dataSource): Promise<Seen | undefined> =>
    (await on.query<Seen[]>(`${ASK} WHERE $1`, [true]))[0];

  it('alone, with and without values', async () => {
    for (const ask of [bare, bound]) {
      expect(await withAccess(ONE, () => ask())).toEqual(SEEN_ONE);
      expect(await withAccess(TWO, () => ask())).toEqual(SEEN_TWO);
      expect(await withAccess(NO_ACCESS, () => ask())).toEqual(SEEN_NONE);
      expect(await ask()).toEqual(SEEN_NONE);
    }
  });

  it('and leaves nothing behind on the connection, not even after an error', async () => {
    const runner = dataSource.createQueryRunner();
    const client = (await runner.connect()) as Client;
    await withAccess(ONE, () => runner.query('SELECT 1/$1::int', [1]));
    await withAccess(ONE, () => runner.query('SELECT 1/$1::int', [0])).catch(() => undefined);
    await withAccess(ONE, () => runner.query('SELECT nonsense')).catch(() => undefined);
    await withAccess(ONE, () => runner.query('SELECT $1::int', [Symbol('no value')])).catch(() => undefined);
    expect(client.getTransactionStatus()).toBe('I');
    expect(await withAccess(TWO, () => bound(runner.manager))).toEqual(SEEN_TWO);
    // Past our own query, so without any settings: those of an ended transaction read as empty.
    const past = Client.prototype.query.bind(client) as (sql: string) => Promise<{ rows: Seen[] }>;
    const { rows } = await past(ASK);
    expect(rows).toEqual([SEEN_NONE]);
    await runner.release();
  });

  it('several statements in one text answer as they would without it', async () => {
    const runner = dataSource.createQueryRunner();
    const client = (await runner.connect()) as { query(sql: string): Promise<unknown> };
    const answers = await withAccess(ONE, () => client.query(`SELECT 1 AS n; ${ASK}`));
    expect(answers).toMatchObject([{ rows: [{ n: 1 }] }, { rows: [SEEN_ONE] }]);
    await runner.release();
  });

  it('a hundred at once on ten connections, never mixed', async () => {
    const asks = Array.from({ length: 100 }, async (_, n) => {
      const access = accessOf(n, [n, n + 1000], n % 2 ? ['rat'] : ['intern', 'work']);
      const wanted = { kommunen: `${n},${n + 1000}`, rights: n % 2 ? 'rat' : 'intern,work', person: String(n) };
      await withAccess(access, async () => {
        expect(await (n % 3 ? bound() : bare())).toEqual(wanted);
        if (n % 5 === 0) await dataSource.query('SELECT 1/$1::int', [0]).catch(() => undefined);
        await dataSource
          .transaction(async (manager) => {
            await manager.query('SELECT pg_sleep(0.002)');
            expect(await bound(manager)).toEqual(wanted);
            if (n % 7 === 0) throw new Error('undone');
          })
          .catch((error: Error) => expect(error.message).toBe('undone'));
        expect(await bound()).toEqual(wanted);
      });
    });
    await Promise.all(asks);
  });

  it('in a transaction with an isolation level, in a savepoint and after it was left', async () => {
    await withAccess(ONE, () =>
      dataSource.transaction('SERIALIZABLE', async (manager) => {
        await manager
          .transaction(async (inner) => {
            expect(await bound(inner)).toEqual(SEEN_ONE);
            throw new Error('undone');
          })
          .catch(() => undefined);
        expect(await bound(manager)).toEqual(SEEN_ONE);
        await manager.transaction((inner) => inner.query('SELECT 1/$1::int', [0])).catch(() => undefined);
        expect(await bare(manager)).toEqual(SEEN_ONE);
        expect(await withAccess(TWO, () => bound(manager))).toEqual(SEEN_TWO);
        expect(await bound(manager)).toEqual(SEEN_ONE);
      }),
    );
  });

  it('an error inside a transaction reaches the caller as it was, and all is rolled back', async () => {
    const failing = withAccess(ONE, () =>
      dataSource.transaction(async (manager) => {
        await manager.query('SELECT 1/$1::int', [0]).catch(() => undefined);
        await manager.query('SELECT $1::int', [1]);
      }),
    );
    await expect(failing).rejects.toMatchObject({ code: '25P02' });
    await expect(dataSource.query('SELECT 1/$1::int', [0])).rejects.toMatchObject({ code: '22012' });
    expect(await bound()).toEqual(SEEN_NONE);
  });

  it('a Kommune that was entered stays to the end of the transaction and no longer', async () => {
    await withAccess(ONE, async () => {
      await dataSource.transaction(async (manager) => {
        await enterKommune(manager, 9);
        expect(await bound(manager)).toEqual({ ...SEEN_ONE, kommunen: '1,2,9' });
        await manager.transaction((inner) => inner.query('SELECT nonsense')).catch(() => undefined);
        expect(await bound(manager)).toEqual({ ...SEEN_ONE, kommunen: '1,2,9' });
      });
      const all = await Promise.all(Array.from({ length: 20 }, () => bound()));
      expect(all).toEqual(all.map(() => SEEN_ONE));
      await expect(enterKommune(dataSource.manager, 9)).rejects.toThrow(/inside a transaction/);
    });
  });

  it('and nobody sees or counts this plumbing', async () => {
    const counter = new StatementCounter(dataSource);
    const statements = await counter.during(() =>
      withAccess(ONE, async () => {
        await bound();
        await dataSource.transaction((manager) => manager.query('SELECT 1'));
      }),
    );
    expect(statements).toEqual([`${ASK} WHERE $1`, 'SELECT 1']);
  });

  it('what is no number or no right never becomes SQL', () => {
    const wrong = { personId: null, kommunen: ["1'); DROP" as unknown as number], rights: [] };
    return expect(withAccess(wrong, () => dataSource.query('SELECT 1'))).rejects.toThrow(/whole number/);
  });
});
