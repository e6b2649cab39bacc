import { createRequire } from 'node:module';
import { join } from 'node:path';
import pg from 'pg';

/** Drafts of releases: everything but saving. Prints one line of JSON. A fresh process remembers nothing. */
const require = createRequire(join(import.meta.dirname, '../../dist/server/package.json'));
const built = (path) => require(`./${path}`);
require('reflect-metadata');
const { createApp } = built('apps/api/src/start/create-app.js');
const { OperatorAccess } = built('libs/kommune/server/src/index.js');
const { ReleaseCompiler } = built('libs/releases/server/src/index.js');

const DEMO = ['00000001', '00000010'];

const app = await createApp();
const compiler = app.get(ReleaseCompiler, { strict: false });

async function timed(ags) {
  const started = performance.now();
  const { preview } = await app.get(OperatorAccess, { strict: false }).run(() => compiler.draft(ags, 'oeffentlich'));
  const { cells, hidden } = preview;
  return { seconds: (performance.now() - started) / 1000, cells, hidden };
}

const demo = [];
for (const ags of DEMO) demo.push(await timed(ags));
demo.sort((one, other) => other.seconds - one.seconds);
const towns = [];
for (const ags of process.env.TOWNS.split(',')) towns.push(await timed(ags));

const large = process.env.TOWNS.split(',').at(-1);
const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
await client.connect();
// The newest quarter again: one person more in a cell and in every sum it is part of.
await client.query("SET session_replication_role = 'replica'");
await client.query(
  `UPDATE observation SET numerator = numerator + 1
   FROM kommune WHERE kommune.kommune_id = observation.kommune_id AND ags = $1 AND cell IN (0, 2, 3, 5)
     AND period = (SELECT max(period) FROM observation newest WHERE newest.kommune_id = kommune.kommune_id)`,
  [large],
);
await client.end();
const changed = await timed(large);
console.log(`result ${JSON.stringify({ demo: demo[0], towns, changed })}`);
await app.close();
