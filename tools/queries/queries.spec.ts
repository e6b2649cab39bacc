import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');

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
