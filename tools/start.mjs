import { checkNode, warnOfOldNode } from './lib/node-version.mjs';

/** `npm start`: from a fresh clone to the running product, nothing else needed. */
checkNode();
warnOfOldNode();
const { ensureInstalled } = await import('./lib/install.mjs');
const { say } = await import('./lib/progress.mjs');
await ensureInstalled();

const { buildDashboard, buildServer } = await import('./lib/build.mjs');
try {
  await buildServer();
  if (!(await buildDashboard())) say('Ohne Oberfläche: apps/dashboard fehlt in diesem Stand.');
} catch (error) {
  console.error(`${error.message}\n\nDas Programm konnte nicht gebaut werden.`);
  process.exit(1);
}
say('Programm startet …');
process.env.NODE_ENV ??= 'production';
const { runMain } = await import('./lib/run-main.mjs');
runMain('apps/api/src/main.js');
