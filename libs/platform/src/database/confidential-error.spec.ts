import { inspect } from 'node:util';
import { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../testing/test-database';
import { StatementCounter } from '../testing/statement-counter';
import { nameOfStatement } from './confidential-error';
import { createDataSource } from './data-source';

const FIGURE = '73194625';

describe('entered figures never reach a log', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let printed: string[];

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await createDataSource(database.ownerUrl, []).initialize();
    await dataSource.query('CREATE TABLE probe (n integer PRIMARY KEY CONSTRAINT small CHECK (n < 10), t text)');
  }, 60_000);
  afterAll(async () => {
    await dataSource?.destroy();
    await database?.drop();
  });

  beforeEach(() => {
    printed = [];
    const keep = (chunk: unknown): boolean => printed.push(String(chunk)) > 0;
    for (const stream of [process.stdout, process.stderr]) jest.spyOn(stream, 'write').mockImplementation(keep);
  });
  afterEach(() => jest.restoreAllMocks());

  const refusals: [name: string, sql: string, parameters: unknown[], code: string, remains: string][] = [
    ['a constraint', 'INSERT INTO probe (n) VALUES ($1)', [Number(FIGURE)], '23514', 'small'],
    ['a second row', 'INSERT INTO probe (n, t) VALUES (1, $1), (1, $1)', [FIGURE], '23505', 'probe_pkey'],
    ['a type', 'INSERT INTO probe (n) SELECT $1::text::integer', [`${FIGURE} "Tsd"`], '22P02', 'invalid input syntax'],
    ['a range', 'INSERT INTO probe (n) SELECT $1::text::smallint', [FIGURE], '22003', 'out of range'],
    ['a list', 'SELECT unnest($1::text::integer[])', [`${FIGURE}`], '22P02', 'malformed array literal'],
    ['the database itself', `UPDATE nowhere SET n = ${FIGURE}`, [], '42P01', 'nowhere'],
  ];

  it.each(refusals)('when %s refuses them', async (_, sql, parameters, code, remains) => {
    const error: unknown = await dataSource.query(sql, parameters).catch((cause: unknown) => cause);
    const shown = inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error) + (error as Error).stack;
    expect(printed.join('')).toMatch(new RegExp(`Anweisung fehlgeschlagen: .*\\[${code}\\].*${remains}`));
    for (const text of [printed.join(''), shown]) expect(text).not.toContain(FIGURE);
    expect(error).toMatchObject({ code });
    expect(shown).toContain(remains);
  });

  it('inside a transaction and through a repository manager too', async () => {
    const failing = dataSource.transaction((manager) =>
      manager.query('INSERT INTO probe (n) VALUES ($1)', [Number(FIGURE)]),
    );
    expect(inspect(await failing.catch((cause: unknown) => cause), { depth: 9 })).not.toContain(FIGURE);
  });

  it('while a test still counts every statement', async () => {
    expect(await new StatementCounter(dataSource).during(() => dataSource.query('SELECT $1::int', [1]))).toHaveLength(
      1,
    );
  });

  it('because the name of a statement ends before its first value', () => {
    expect(nameOfStatement('\n WITH written AS (\n INSERT INTO x')).toBe('WITH written AS');
    expect(nameOfStatement('UPDATE "release" SET note = $$x$$')).toBe('UPDATE "release" SET note');
    expect(nameOfStatement("SELECT 'geheim'")).toBe('SELECT');
    expect(nameOfStatement('SELECT 5')).toBe('SELECT');
    expect(nameOfStatement('')).toBe('');
  });
});
