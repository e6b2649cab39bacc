import { ensureInstalled } from './lib/install.mjs';

/** `npm run check`: everything that can be said about the code without running the product. */
await ensureInstalled();
const { GATES } = await import('./gates/gates.mjs');
const { runTargets } = await import('./gates/nx-run.mjs');
const failed = await runTargets(GATES);
console.log(failed.length === 0 ? `\n${GATES.length} Prüfungen bestanden` : `\nNicht bestanden: ${failed.join(', ')}`);
process.exit(failed.length === 0 ? 0 : 1);
