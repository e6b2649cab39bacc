import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ensureInstalled } from './lib/install.mjs';
import { buildDashboard, buildServer } from './lib/build.mjs';

/** `npm run bench`: ratios against baselines measured in the same run, never times to be believed alone. */
await ensureInstalled();
await buildServer();
await buildDashboard();

const root = join(import.meta.dirname, '..');
const require = createRequire(join(root, 'dist/server/package.json'));
const { default: pg } = await import('pg');
const { SIZE, agsOf, codeOf, fill } = await import('./bench/fill.mjs');
const { compare } = await import('./bench/load.mjs');
const { measureHistory } = await import('./bench/history-import.mjs');
const { measureEntry } = await import('./bench/entry-round.mjs');
const { printKeys } = await import('./bench/keys.mjs');
const { measureCompile, printCompile } = await import('./bench/compile.mjs');
const { printSaving } = await import('./bench/print-saving.mjs');

const { startEmbeddedPostgres, createDataSource } = require('./libs/platform/src/index.js');
const say = (line) => console.log(`${(performance.now() / 1000).toFixed(1).padStart(7)} s  ${line}`);

// As `npm start` runs the server: a release makes many short-lived objects, and a small young generation copies them to and fro.
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const FLAGS = scripts.start.split(' ').filter((word) => word.startsWith('--'));

const server = await startEmbeddedPostgres(join(root, '.data/bench'), say);
const children = [];

function start(script, environment, ready) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...FLAGS, script], {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production', ...environment },
    });
    children.push(child);
    let text = '';
    child.stdout.on('data', (chunk) => {
      text += chunk;
      if (ready(text)) resolve(child);
    });
    child.stderr.on('data', (chunk) => (text += chunk));
    child.on('exit', (code) => reject(new Error(`${script}: Ende ${code}\n${text}`)));
  });
}

function run(script, args, environment) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${script} ${args.join(' ')}: ${code}`))));
  });
}

async function prepareDatabase() {
  const name = 'bench_read_2';
  const url = new URL(server.url);
  url.pathname = `/${name}`;
  const admin = new pg.Client({ connectionString: server.url });
  await admin.connect();
  const found = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
  if (found.rowCount === 0) {
    await admin.query(`CREATE DATABASE ${name}_building`);
    const building = new URL(url);
    building.pathname = `/${name}_building`;
    const dataSource = createDataSource(building.href, []);
    await dataSource.initialize();
    await dataSource.runMigrations({ transaction: 'each' });
    await dataSource.destroy();
    const client = new pg.Client({ connectionString: building.href });
    await client.connect();
    say(
      `${SIZE.kommunen} Kommunen × ${SIZE.indicators} Indikatoren × ${SIZE.quarters} Quartale × ${SIZE.cells} Zellen werden angelegt`,
    );
    await fill(client, say);
    await client.end();
    const before = performance.now();
    await run(join(root, 'dist/server/apps/cli/src/main.js'), ['release', '--all', '--scope', 'oeffentlich'], {
      DATABASE_URL: building.href,
    });
    say(
      `${SIZE.kommunen} Datenstände kompiliert, ${((performance.now() - before) / 1000 / SIZE.kommunen).toFixed(2)} s je Kommune`,
    );
    await admin.query(`ALTER DATABASE ${name}_building RENAME TO ${name}`);
  }
  await admin.end();
  return url.href;
}

const BARS = { block: 2, series: 0.9, overview: 1, save: 0.9, history: 0.3 };
const pick = (n) => ({ ags: agsOf(1 + ((n * 7) % SIZE.kommunen)), code: codeOf(1 + ((n * 13) % SIZE.indicators)) });

const OVERVIEW_QUERY = `query Overview($ags: String!) { release(ags: $ags) { number rootHash kommune { name } konzept { title handlungsfelder {
  number title leitziele { number text teilziele { number text symbol word statusSentence tile {
    indicator name unit decimals periods total women men breaks targetText } } } } } } }`;
const SERIES_QUERY =
  'query Series($ags: String!, $code: String!) { release(ags: $ags) { indicator(code: $code) { series { hash columns } } } }';
const HASH_QUERY =
  'query Hash($ags: String!, $code: String!) { release(ags: $ags) { indicator(code: $code) { series { hash } } } }';

try {
  const databaseUrl = await prepareDatabase();
  const [apiPort, rawPort] = ['3987', '3988'];
  await start(join(root, 'tools/bench/raw-server.mjs'), { DATABASE_URL: databaseUrl, PORT: rawPort }, (text) =>
    text.includes('ready'),
  );
  await start(
    join(root, 'dist/server/apps/api/src/main.js'),
    { DATABASE_URL: databaseUrl, PORT: apiPort, TEILZIEL_DEMO: 'off' },
    (text) => text.includes(`:${apiPort}`),
  );
  const api = `http://127.0.0.1:${apiPort}`;
  const raw = `http://127.0.0.1:${rawPort}`;
  const graphql = (query, variables) => ({
    url: `${api}/graphql`,
    method: 'POST',
    body: JSON.stringify({ query, variables }),
    headers: { 'content-type': 'application/json' },
  });
  const hashes = [];
  for (let n = 0; n < SIZE.kommunen * 12; n += 1) {
    const { url, ...options } = graphql(HASH_QUERY, pick(n));
    const answer = await (await fetch(url, options)).json();
    hashes.push(answer.data.release.indicator.series.hash);
  }
  say('Messung: je Runde abwechselnd, acht Verbindungen, Median von fünf Runden');
  const series = await compare({
    raw: (n) => ({ url: `${raw}/series?ags=${pick(n).ags}&code=${pick(n).code}` }),
    graphql: (n) => graphql(SERIES_QUERY, pick(n)),
    block: (n) => ({ url: `${api}/daten/bloecke/${hashes[n % hashes.length]}` }),
  });
  const overview = await compare({
    raw: (n) => ({ url: `${raw}/overview?ags=${pick(n).ags}` }),
    graphql: (n) => graphql(OVERVIEW_QUERY, { ags: pick(n).ags }),
  });
  const saving = await measureEntry({ root, server, createDataSource, start, ports: ['3985', '3986'] });
  const history = await measureHistory({ root, server, createDataSource, start, port: '3984', say });
  const compiling = await measureCompile({ root, server, createDataSource, start, run, say });
  const line = (name, one, base, bar) => {
    const ratio = one.perSecond / base.perSecond;
    console.log(
      `${name.padEnd(34)} ${one.perSecond.toFixed(0).padStart(6)}/s  ${(one.bytes / 1024).toFixed(0).padStart(5)} KB  Verhältnis ${ratio.toFixed(2)}  Ziel ≥ ${bar}  ${ratio >= bar ? 'erreicht' : 'verfehlt'}`,
    );
  };
  console.log(
    `\nrohes node + pg: Reihe ${series.raw.perSecond.toFixed(0)}/s (${(series.raw.bytes / 1024).toFixed(0)} KB), Überblick ${overview.raw.perSecond.toFixed(0)}/s (${(overview.raw.bytes / 1024).toFixed(0)} KB)`,
  );
  line('Block einer Reihe nach Prüfsumme', series.block, series.raw, BARS.block);
  line('dieselbe Reihe durch GraphQL', series.graphql, series.raw, BARS.series);
  line('ganzer Überblick durch GraphQL', overview.graphql, overview.raw, BARS.overview);
  printSaving(saving, line, BARS.save);
  printKeys(saving.keys);
  const { copy, all, read, ratio, figures } = history;
  console.log(
    `bloßes COPY mit Trigger: ${copy.toFixed(2)} s für ${figures} Werte; Einlesen ${all.toFixed(2)} s, davon ${read.toFixed(2)} s bis zur Vorschau`,
  );
  console.log(
    `${'Vorjahre: lesen, prüfen, schreiben'.padEnd(34)} ${(figures / all).toFixed(0).padStart(6)}/s            Verhältnis ${ratio.toFixed(2)}  Ziel ≥ ${BARS.history}  ${ratio >= BARS.history ? 'erreicht' : 'verfehlt'}`,
  );
  printCompile(compiling);
} finally {
  for (const child of children) child.kill('SIGTERM');
  await server.stop();
}
