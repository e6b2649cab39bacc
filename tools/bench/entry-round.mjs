import { join } from 'node:path';
import pg from 'pg';
import { entryContestants } from './entry.mjs';
import { compare } from './load.mjs';

/** Saving: a database of its own, made anew for every run. `start(script, environment, ready)` starts a program. */
export async function measureEntry({ root, server, createDataSource, start, ports: [apiPort, rawPort] }) {
  const name = 'bench_entry';
  const url = new URL(server.url);
  url.pathname = `/${name}`;
  const admin = new pg.Client({ connectionString: server.url });
  await admin.connect();
  await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await admin.query(`CREATE DATABASE ${name}`);
  await admin.end();
  const dataSource = createDataSource(url.href, []);
  await dataSource.initialize();
  await dataSource.runMigrations({ transaction: 'each' });
  await dataSource.destroy();
  await start(join(root, 'tools/bench/raw-save.mjs'), { DATABASE_URL: url.href, PORT: rawPort }, (text) =>
    text.includes('ready'),
  );
  await start(
    join(root, 'dist/server/apps/api/src/main.js'),
    { DATABASE_URL: url.href, PORT: apiPort, TEILZIEL_DEMO: 'off' },
    (text) => text.includes(`:${apiPort}`),
  );
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  const contestants = await entryContestants(client, {
    api: `http://127.0.0.1:${apiPort}`,
    raw: `http://127.0.0.1:${rawPort}`,
  });
  await client.end();
  return compare(contestants);
}
