import { join } from 'node:path';
import pg from 'pg';
import { entryContestants, fill } from './entry.mjs';
import { measureKeys } from './keys.mjs';
import { compare } from './load.mjs';
import { freshDatabase } from './fresh-database.mjs';

/**
 * Saving: a database of its own, made anew for every run. `start(script, environment, ready)` starts a program and gives
 * what it has said. First use case and statement by hand in one process, then both over HTTP.
 */
export async function measureEntry({ root, server, createDataSource, start, ports: [apiPort, rawPort] }) {
  const { url, client } = await freshDatabase('bench_entry', { server, createDataSource });
  const cookies = await fill(client);
  await client.end();
  let said = '';
  const measured = await start(join(root, 'tools/bench/save-in-process.mjs'), { DATABASE_URL: url.href }, (text) => {
    said = text;
    return /^result .*\n/m.test(text);
  });
  measured.kill('SIGTERM');
  const api = await start(
    join(root, 'dist/server/apps/api/src/main.js'),
    { DATABASE_URL: url.href, PORT: apiPort, TEILZIEL_DEMO: 'off' },
    (text) => text.includes(`:${apiPort}`),
  );
  // The login the program has made: the policies hold for the statement by hand, too.
  const { login, ...inProcess } = JSON.parse(/^result (.*)$/m.exec(said)[1]);
  const raw = await start(join(root, 'tools/bench/raw-save.mjs'), { DATABASE_URL: login, PORT: rawPort }, (text) =>
    text.includes('ready'),
  );
  const contestants = entryContestants(cookies, {
    api: `http://127.0.0.1:${apiPort}`,
    raw: `http://127.0.0.1:${rawPort}`,
  });
  const overHttp = await compare(contestants, 15, 700);
  raw.kill('SIGTERM');
  const keys = await keysOn(url.href, `http://127.0.0.1:${apiPort}`, cookies[0]);
  api.kill('SIGTERM');
  return { keys, inProcess, overHttp };
}

async function keysOn(databaseUrl, api, cookie) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const keys = await measureKeys({ client, api, cookie });
  await client.end();
  return keys;
}
