import { createHash, randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { freshDatabase } from './fresh-database.mjs';

const AGS = '99999997';
/** 125 × 80 × 10 = 100,000 figures, the twenty years before this one. */
const SIZE = { indicators: 125, quarters: 80, cells: 10 };
const FIGURES = SIZE.indicators * SIZE.quarters * SIZE.cells;
const ROUNDS = 3;
const FIRST = 4 * (new Date().getUTCFullYear() - 20);

const STATEMENTS = [
  `INSERT INTO kommune (kommune_id, ags, name, art, invented) VALUES (1, '${AGS}', 'Messstadt', 'Stadt', true)`,
  `INSERT INTO fachamt VALUES (1, 1, 'Amt')`,
  `INSERT INTO source (kommune_id, source_id, name, office) VALUES (1, 1, 'Messreihe', 'Messamt')`,
  `INSERT INTO dimension (kommune_id, dimension, code, dimension_label, label, position)
   SELECT 1, 'age', 'A' || n, 'Alter', 'Altersgruppe ' || n, n FROM generate_series(1, ${SIZE.cells}) n`,
  `INSERT INTO indicator (kommune_id, indicator_id, code, name, role, frequency, direction, aggregation, unit,
     numerator_label, reference, about_persons, source_id, fachamt_id)
   SELECT 1, i, 'B' || i, 'Messgröße ' || i, 'steering', 'Q', 'increase', 'flow', 'Personen', 'Personen', 'im Quartal', true, 1, 1
   FROM generate_series(1, ${SIZE.indicators}) i`,
  `INSERT INTO indicator_definition (kommune_id, indicator_id, version, valid_from, text, comparable)
   SELECT 1, indicator_id, 1, 4000, 'Anzahl', true FROM indicator`,
  `INSERT INTO indicator_cell SELECT 1, indicator_id, c - 1, 'age=A' || c FROM indicator, generate_series(1, ${SIZE.cells}) c`,
  `INSERT INTO person (person_id, name, email, state, pseudonym) VALUES (1, 'Koordination', 'k@example.org', 'active', 'P1')`,
  `INSERT INTO membership (kommune_id, person_id, created_by) VALUES (1, 1, 'system')`,
  `INSERT INTO role_grant (kommune_id, grant_id, person_id, role, valid_from, granted_by) VALUES (1, 1, 1, 'koordination', '2020-01-01', 'system')`,
];

const figureOf = (indicator, quarter, cell) => 500 + ((indicator * 7 + quarter * 3 + cell * 11) % 400);

/** The same figures once as a list a person would send, once as rows of the table. */
function fileOf() {
  const lines = ['Indikator;Zeitraum;Gliederung;Anzahl;Anmerkung'];
  for (let indicator = 1; indicator <= SIZE.indicators; indicator += 1)
    for (let quarter = 0; quarter < SIZE.quarters; quarter += 1)
      for (let cell = 1; cell <= SIZE.cells; cell += 1) {
        const stored = FIRST + quarter;
        const period = `${Math.floor(stored / 4)}-Q${(stored % 4) + 1}`;
        lines.push(`B${indicator};${period};Altersgruppe ${cell};${figureOf(indicator, quarter, cell)};`);
      }
  return lines.join('\r\n');
}

const ROWS = `SELECT 1, i, ${FIRST} + q, c - 1, 500 + (i * 7 + q * 3 + c * 11) % 400, 'A', 'person:1'
  FROM generate_series(1, ${SIZE.indicators}) i, generate_series(0, ${SIZE.quarters - 1}) q, generate_series(1, ${SIZE.cells}) c
  ORDER BY 2, 3, 4`;
const COLUMNS = 'kommune_id, indicator_id, period, cell, numerator, status, recorded_by';

/** Past the triggers that keep the history from being emptied; each round begins with an empty table. */
const EMPTY = `SET session_replication_role = replica;
  TRUNCATE observation, observation_revision, entry, entry_event, entry_returned_cell, import_run, audit_entry CASCADE;
  SET session_replication_role = origin; CHECKPOINT`;

async function signIn(client) {
  const token = randomBytes(32).toString('base64url');
  await client.query(
    `INSERT INTO session (token_hash, person_id, created_at, seen_at, expires_at, device, address)
     VALUES ($1, 1, now(), now(), now() + interval '1 hour', 'bench', '127.0.0.1')`,
    [createHash('sha256').update(token).digest()],
  );
  return `__Host-teilziel=${token}`;
}

/** As the page does it: upload, preview, take over. Answers with the seconds up to the preview and in all. */
async function importOnce(api, cookie, file) {
  const ask = async (path, init = {}) => {
    const response = await fetch(`${api}/vorjahre/${AGS}/${path}`, { ...init, headers: { cookie, ...init.headers } });
    if (!response.ok) throw new Error(`${response.status} ${path}: ${await response.text()}`);
    return response.json();
  };
  const until = async (phase) => {
    for (;;) {
      const run = await ask('lauf');
      if (run.phase === phase) return run;
      if (!['reading', 'writing'].includes(run.phase)) throw new Error(`${run.phase}: ${run.message}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const before = performance.now();
  await ask('datei?name=bench.csv', { method: 'POST', body: file, headers: { 'content-type': 'text/csv' } });
  const { preview } = await until('preview');
  if (preview.counts.new !== FIGURES) throw new Error(`Vorschau: ${JSON.stringify(preview.counts)}`);
  const read = (performance.now() - before) / 1000;
  const body = JSON.stringify({ annehmen: true });
  await ask('lauf/uebernehmen', { method: 'POST', body, headers: { 'content-type': 'application/json' } });
  const { result } = await until('done');
  if (result.inserted !== FIGURES) throw new Error(`Geschrieben: ${JSON.stringify(result)}`);
  return { read, all: (performance.now() - before) / 1000 };
}

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

/** Past figures, read, checked and written with their history, against a bare COPY of the same rows with the same trigger. */
export async function measureHistory({ root, server, createDataSource, start, port, say = () => undefined }) {
  const { url, client } = await freshDatabase('bench_history', { server, createDataSource });
  // Where the server itself may write and read, whoever it runs as.
  const [{ data_directory: folder }] = (await client.query('SHOW data_directory')).rows;
  const rows = join(folder, 'bench-history.copy');
  try {
    for (const statement of STATEMENTS) await client.query(statement);
    await client.query('ANALYZE');
    const cookie = await signIn(client);
    await start(
      join(root, 'dist/server/apps/api/src/main.js'),
      { DATABASE_URL: url.href, PORT: port, TEILZIEL_DEMO: 'off' },
      (text) => text.includes(`:${port}`),
    );
    await client.query(`COPY (${ROWS}) TO '${rows}'`);
    const file = fileOf();
    const seconds = { copy: [], read: [], all: [] };
    for (let round = 0; round <= ROUNDS; round += 1) {
      await client.query(EMPTY);
      const before = performance.now();
      await client.query(`COPY observation (${COLUMNS}) FROM '${rows}'`);
      const copy = (performance.now() - before) / 1000;
      await client.query(EMPTY);
      const { read, all } = await importOnce(`http://127.0.0.1:${port}`, cookie, file);
      say(`COPY ${copy.toFixed(2)} s, Einlesen ${all.toFixed(2)} s (davon bis zur Vorschau ${read.toFixed(2)} s)`);
      // The first round warms up.
      if (round === 0) continue;
      seconds.copy.push(copy);
      seconds.read.push(read);
      seconds.all.push(all);
    }
    const [copy, all] = [median(seconds.copy), median(seconds.all)];
    return { figures: FIGURES, copy, read: median(seconds.read), all, ratio: copy / all };
  } finally {
    await client.end();
    await rm(rows, { force: true });
  }
}
