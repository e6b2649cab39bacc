import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runQuietly, step } from './progress.mjs';
import { ROOT } from './root.mjs';
import { buildChanged } from './server-build.mjs';
import { contentHash, filesBelow } from './sources.mjs';

/** Compiles what has changed into dist/server. Prints only when there is something to wait for. */
export async function buildServer() {
  const { changed, run } = buildChanged();
  if (changed.length === 0) return 0;
  if (changed.length < 40) await run();
  else await step(`Server wird übersetzt (${changed.length} Dateien)`, run);
  return changed.length;
}

const CONFIGURATION = 'apps/dashboard/vite.config.ts';
const DASHBOARD = join(ROOT, 'dist/dashboard');
// Inside the folder that Vite empties: a build by another way never looks like ours.
const STAMP = join(DASHBOARD, '.stand');

const dashboardSources = () => [
  ...filesBelow('apps/dashboard', (path) => !/\.spec\.tsx?$/.test(path)),
  ...filesBelow('libs', (path) => !/\.spec\.tsx?$|\/server\//.test(path)),
  'package-lock.json',
  'tsconfig.base.json',
  'tsconfig.browser.json',
];

/** False when there is no dashboard in this tree. */
export async function buildDashboard() {
  if (!existsSync(join(ROOT, CONFIGURATION))) return false;
  const stamp = contentHash(dashboardSources());
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp) return true;
  await step('Oberfläche wird gebaut', () =>
    runQuietly(
      process.execPath,
      ['node_modules/vite/bin/vite.js', 'build', '-c', CONFIGURATION, '--logLevel', 'warn'],
      {
        env: { NODE_ENV: 'production' },
      },
    ),
  );
  if (existsSync(DASHBOARD)) writeFileSync(STAMP, stamp);
  return true;
}
