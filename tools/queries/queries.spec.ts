import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase, type TestDatabase } from '@teilziel/platform';
import { Client } from 'pg';

const ROOT = join(__dirname, '../..');
const FOLDER = join(ROOT, 'db/queries');

describe('hand-written SQL', () => {
  let database: TestDatabase;
  let client: Client;

  beforeAll(async () => {
    database = await createTestDatabase();
    client = new Client({ connectionString: database.url });
    await client.connect();
  }, 60_000);

  afterAll(async () => {
    await client?.end();
    await database?.drop();
  });

  it.each(readdirSync(FOLDER))('%s is understood by the migrated database', async (name) => {
    await client.query(`PREPARE probe AS ${readFileSync(join(FOLDER, name), 'utf8')}`);
    await client.query('DEALLOCATE probe');
  });
});

describe('the gate of db/queries', () => {
  const root = mkdtempSync(join(tmpdir(), 'teilziel-queries-'));
  const library = join(root, 'libs/kommune/server/src');
  const run = (...options: string[]): { code: number | null; text: string } => {
    const done = spawnSync(process.execPath, [join(ROOT, 'tools/queries.mjs'), '--root', root, ...options], {
      encoding: 'utf8',
    });
    return { code: done.status, text: done.stdout + done.stderr };
  };

  beforeAll(() => {
    mkdirSync(library, { recursive: true });
    writeFileSync(join(library, 'x.queries.ts'), 'export const FIND_X = `SELECT 1`;\n');
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it('writes what is missing and is then content', () => {
    expect(run('--check')).toMatchObject({
      code: 1,
      text: expect.stringContaining('kommune-find-x.sql fehlt') as string,
    });
    expect(run().code).toBe(0);
    expect(readFileSync(join(root, 'db/queries/kommune-find-x.sql'), 'utf8')).toContain('SELECT 1;');
    expect(run('--check').code).toBe(0);
  });

  it('complains about a changed statement, a file too many and SQL outside of its place', () => {
    writeFileSync(join(library, 'x.queries.ts'), 'export const FIND_X = `SELECT 2`;\n');
    writeFileSync(join(root, 'db/queries/old.sql'), 'SELECT 3;\n');
    writeFileSync(join(library, 'y.repository.ts'), 'export const y = (db: Db) => db.query("SELECT 4");\n');
    const { code, text } = run('--check');
    expect(code).toBe(1);
    for (const part of [
      'kommune-find-x.sql fehlt oder ist veraltet',
      'old.sql gehört zu keiner',
      'y.repository.ts: SQL gehört',
    ]) {
      expect(text).toContain(part);
    }
  });
});
