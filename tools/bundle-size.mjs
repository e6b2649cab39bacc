/**
 * First load of /k/:ags: the page, what it loads before it can be read (scripts with their static imports, styles),
 * each compressed on its own as a server would send it. Fonts are named apart: text shows before they are there.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const BAR_KB = 150;
const AIM_KB = 120;
const FIRST_FONTS = /fira-sans-latin-(400|500|600)-/;

const folder = join(dirname(fileURLToPath(import.meta.url)), '../dist/dashboard');
const manifestFile = join(folder, '.vite/manifest.json');
if (!existsSync(manifestFile)) {
  process.stderr.write(
    'dist/dashboard fehlt. Bitte zuerst „npx vite build -c apps/dashboard/vite.config.ts“ ausführen.\n',
  );
  process.exit(1);
}

const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
const gzipped = (file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;

function collect(key, found = { files: new Set(), fonts: new Set() }) {
  const chunk = manifest[key];
  if (chunk === undefined || found.files.has(chunk.file)) return found;
  found.files.add(chunk.file);
  for (const css of chunk.css ?? []) found.files.add(css);
  for (const asset of chunk.assets ?? [])
    if (FIRST_FONTS.test(asset) && asset.endsWith('.woff2')) found.fonts.add(asset);
  for (const imported of chunk.imports ?? []) collect(imported, found);
  return found;
}

const { files, fonts } = collect('index.html');
const kb = (bytes) => bytes / 1000;
const sizes = ['index.html', ...files].map((file) => ({ file, kb: kb(gzipped(file)) }));
const total = sizes.reduce((sum, { kb: size }) => sum + size, 0);
const fontKb = [...fonts].reduce((sum, file) => sum + kb(readFileSync(join(folder, file)).length), 0);
const lazy = Object.values(manifest)
  .filter(({ file, isEntry }) => file.endsWith('.js') && !files.has(file) && !isEntry)
  .map(({ file }) => ({ file, kb: kb(gzipped(file)) }))
  .sort((left, right) => right.kb - left.kb);

const print = ({ file, kb: size }) => process.stdout.write(`  ${size.toFixed(1).padStart(7)} kB  ${file}\n`);
process.stdout.write('Erster Aufruf von /k/:ags, gzip:\n');
sizes.forEach(print);
process.stdout.write(`  ${total.toFixed(1).padStart(7)} kB  zusammen (Grenze ${BAR_KB}, Ziel ${AIM_KB})\n`);
process.stdout.write(`  ${fontKb.toFixed(1).padStart(7)} kB  Schriften (${fonts.size} Dateien, nachgeladen)\n`);
process.stdout.write('Später geladen:\n');
lazy.forEach(print);

if (total > BAR_KB) {
  process.stderr.write(`Der erste Aufruf ist ${(total - BAR_KB).toFixed(1)} kB zu groß.\n`);
  process.exit(1);
}
