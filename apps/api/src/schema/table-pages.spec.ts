import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTestDatabase, type TestDatabase } from '@teilziel/platform';
import { Client } from 'pg';

/** `WRITE_TABLE_PAGES=1 npx jest table-pages` renews the column lists; the words above them are written by hand. */
const WRITE = process.env['WRITE_TABLE_PAGES'] === '1';
const FOLDER = join(__dirname, '../../../../db/tables');
const HEADING = '\n## Spalten\n\n';

const COLUMNS = `
SELECT relname AS table, attname AS column, format_type(atttypid, atttypmod) AS type, attnotnull AS required
FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND attnum > 0 AND NOT attisdropped
  AND relname NOT LIKE 'schema_migration%'
ORDER BY relname, attnum`;

interface Column {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly required: boolean;
}

describe('the pages in db/tables', () => {
  let database: TestDatabase;
  const columns = new Map<string, string[]>();

  beforeAll(async () => {
    database = await createTestDatabase();
    const client = new Client({ connectionString: database.ownerUrl });
    await client.connect();
    const { rows } = await client.query<Column>(COLUMNS);
    await client.end();
    for (const { table, column, type, required } of rows) {
      columns.set(table, [...(columns.get(table) ?? []), `- \`${column}\` ${type}${required ? '' : ' (darf fehlen)'}`]);
    }
  }, 60_000);

  afterAll(() => database?.drop());

  it('are one a table', () => {
    const pages = readdirSync(FOLDER).filter((name) => name !== 'README.md');
    expect(pages.sort()).toEqual([...columns.keys()].map((table) => `${table}.md`).sort());
  });

  it('list the columns as they are', () => {
    for (const [table, lines] of columns) {
      const path = join(FOLDER, `${table}.md`);
      const page = existsSync(path) ? readFileSync(path, 'utf8') : `# ${table}\n`;
      const [words = ''] = page.split(HEADING);
      const wanted = `${words.trimEnd()}\n${HEADING}${lines.join('\n')}\n`;
      if (WRITE) writeFileSync(path, wanted);
      else expect(page).toBe(wanted);
    }
  });
});
