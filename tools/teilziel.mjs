import { ensureInstalled } from './lib/install.mjs';

/** `npm run teilziel -- <command>`: builds only what has changed, then is the command line program. */
await ensureInstalled();
const { buildServer } = await import('./lib/build.mjs');
try {
  await buildServer();
} catch (error) {
  console.error(`${error.message}\n\nDas Programm konnte nicht gebaut werden.`);
  process.exit(1);
}
const { runMain } = await import('./lib/run-main.mjs');
runMain('apps/cli/src/main.js');
