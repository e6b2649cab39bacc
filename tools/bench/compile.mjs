import { join } from 'node:path';
import { agsOf, fillCatalogue, SIZE } from './fill.mjs';
import { freshDatabase } from './fresh-database.mjs';

/** Quarters of three Kommunen that are alike otherwise: four times, and again four times the figures. */
const QUARTERS = [5, 20, 80];
const FIRST_QUARTER = 4 * 2006;
/** Seconds. */
const BARS = { demo: 5, cold: 20, changed: 2 };

/** Tables that add up, of persons; in every third a count below the threshold. */
const FIGURES = `INSERT INTO observation (kommune_id, indicator_id, period, cell, numerator, denominator, status, recorded_by)
  SELECT $1::int, i, ${FIRST_QUARTER} + q, cell,
    sum(CASE WHEN a = 3 AND s = 1 AND (i + q) % 3 = 0 THEN 1 + (i * 7 + q) % 4 ELSE 40 + (i * 7 + q * 3 + a * 11 + s * 5) % 200 END),
    sum(400 + (i + q + a + s) % 50), 'A', 'bench'
  FROM generate_series(1, ${SIZE.indicators}) i, generate_series(0, $2::int - 1) q, generate_series(1, 3) a, generate_series(1, 2) s,
    LATERAL (VALUES (0), (s), (3 * a), (3 * a + s)) c(cell)
  GROUP BY i, q, cell ORDER BY i, q, cell`;

const OWN = [
  'UPDATE source SET already_published = false WHERE kommune_id <= 3',
  `UPDATE indicator SET numerator_label = 'Personen ' || indicator_id, denominator_label = 'alle ' || indicator_id
   WHERE kommune_id <= 3`,
];

/**
 * Compiling a release, database included, in a database of its own: the demo and a Kommune of the size of a large town
 * without anything remembered, the same after one quarter has changed, and how the time grows with the figures.
 */
export async function measureCompile({ root, server, createDataSource, start, run, say }) {
  const { url, client } = await freshDatabase('bench_compile', { server, createDataSource });
  // Triggers and constraints are off while filling; the demo comes last and has its own ids.
  await client.query("SET session_replication_role = 'replica'");
  await fillCatalogue(client, QUARTERS.length);
  for (const statement of OWN) await client.query(statement);
  for (const [at, quarters] of QUARTERS.entries()) await client.query(FIGURES, [at + 1, quarters]);
  await client.query(`SELECT setval(pg_get_serial_sequence('kommune', 'kommune_id'), 100)`);
  await run(join(root, 'dist/server/apps/cli/src/main.js'), ['demo'], { DATABASE_URL: url.href });
  await client.query('TRUNCATE disclosure_result');
  await client.query('ANALYZE');
  await client.end();
  say(
    `Freigabe: ${SIZE.indicators} Indikatoren × ${QUARTERS.join(', ')} Quartale × ${SIZE.cells} Zellen liegen bereit`,
  );
  const times = { DATABASE_URL: url.href, TOWNS: QUARTERS.map((_, at) => agsOf(at + 1)).join(',') };
  let said = '';
  const child = await start(join(root, 'tools/bench/compile-in-process.mjs'), times, (text) => {
    said = text;
    return /^result .*\n/m.test(text);
  });
  child.kill('SIGTERM');
  return JSON.parse(/^result (.*)$/m.exec(said)[1]);
}

export function printCompile({ demo, towns, changed }) {
  const line = (name, { seconds, hidden, cells }, bar) => {
    const target = bar === undefined ? '' : `  Ziel ≤ ${bar} s  ${seconds <= bar ? 'erreicht' : 'verfehlt'}`;
    console.log(
      `${name.padEnd(44)} ${seconds.toFixed(2).padStart(7)} s  ${hidden} von ${cells} Zellen geheim${target}`,
    );
  };
  const names = QUARTERS.map(
    (quarters) => `${SIZE.indicators} Indikatoren × ${quarters} Quartale × ${SIZE.cells} Zellen`,
  );
  console.log('\nDatenstand kompilieren, vom Lesen der Daten bis zu den Prüfsummen, ohne gemerkte Muster:');
  line('Musterstadt und Musterland (größerer von beiden)', demo, BARS.demo);
  towns.forEach((town, at) => line(names[at], town, at === towns.length - 1 ? BARS.cold : undefined));
  line('derselbe nach Änderung eines Quartals', changed, BARS.changed);
  const [first, ...others] = towns.map(({ seconds }) => seconds);
  const growth = others.map((seconds) => (seconds / first).toFixed(1)).join(' → ');
  console.log(`Wachstum bei 1 → 4 → 16 mal so vielen Werten: 1 → ${growth} mal so lange`);
}
