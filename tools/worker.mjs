import { checkNode } from './lib/node-version.mjs';

/** `node tools/worker.mjs`: a process that only does the jobs, beside any number of others. */
checkNode();
const { ensureInstalled } = await import('./lib/install.mjs');
await ensureInstalled();
const { buildServer } = await import('./lib/build.mjs');
await buildServer();
process.env.NODE_ENV ??= 'production';
const { runMain } = await import('./lib/run-main.mjs');
runMain('apps/worker/src/main.js');
