import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gateRoot } from './gates/source-files.mjs';
import { ensureInstalled } from './lib/install.mjs';

/** Writes the hand-written SQL to db/queries, so that a reviewer sees each statement; `--check` only compares. */
await ensureInstalled();
const { collectQueries, inlineQueries } = await import('./queries/collect.mjs');
const root = gateRoot();
const folder = join(root, 'db/queries');
mkdirSync(folder, { recursive: true });

const wanted = collectQueries(root);
const present = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
);
const stale = [...wanted].filter(([name, text]) => present.get(name) !== text).map(([name]) => name);
const left = [...present.keys()].filter((name) => !wanted.has(name));
const inline = inlineQueries(root);

if (process.argv.includes('--check')) {
  const complaints = [
    ...stale.map((name) => `db/queries/${name} fehlt oder ist veraltet`),
    ...left.map((name) => `db/queries/${name} gehört zu keiner Abfrage mehr`),
    ...inline.map((path) => `${path}: SQL gehört in eine Datei *.queries.ts`),
  ];
  for (const complaint of complaints) console.error(complaint);
  if (stale.length + left.length > 0) console.error('Abhilfe: node tools/queries.mjs');
  console.log(`${wanted.size} Abfragen, ${complaints.length} Abweichungen`);
  process.exit(complaints.length === 0 ? 0 : 1);
}
for (const name of stale) writeFileSync(join(folder, name), wanted.get(name));
for (const name of left) rmSync(join(folder, name));
console.log(`${wanted.size} Abfragen, ${stale.length} geschrieben, ${left.length} entfernt`);
