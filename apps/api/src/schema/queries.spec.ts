import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTestDatabase, type TestDatabase } from '@teilziel/platform';
import { Client } from 'pg';

const FOLDER = join(__dirname, '../../../../db/queries');

describe('hand-written SQL', () => {
  let database: TestDatabase;
  let client: Client;

  beforeAll(async () => {
    database = await createTestDatabase();
    client = new Client({ connectionString: database.ownerUrl });
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
