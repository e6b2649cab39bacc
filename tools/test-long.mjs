import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled } from './lib/install.mjs';
import { ROOT } from './lib/root.mjs';
import { filesBelow } from './lib/sources.mjs';

/** `npm run test:long`: the property tests alone, with another seed and more runs than `npm test` has time for. */
await ensureInstalled();
process.env.FAST_CHECK_SEED ??= 'random';
process.env.FAST_CHECK_RUNS ??= '10';

const specs = ['apps', 'libs', 'db', 'tools'].flatMap((folder) =>
  filesBelow(folder, (path) => /\.spec\.tsx?$/.test(path)).filter((path) =>
    readFileSync(join(ROOT, path), 'utf8').includes("from 'fast-check'"),
  ),
);
const jest = join(ROOT, 'node_modules/jest/bin/jest.js');
const args = ['--selectProjects', 'node', 'browser', '--maxWorkers=1', '--runTestsByPath', ...specs];
const { status } = spawnSync(process.execPath, [jest, ...args, ...process.argv.slice(2)], {
  cwd: ROOT,
  stdio: 'inherit',
});
process.exit(status ?? 1);
