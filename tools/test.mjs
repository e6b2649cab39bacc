import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled } from './lib/install.mjs';

/** `npm test`: gates, unit and API tests on a real PostgreSQL, components, browser journeys; ends with the counts. */
await ensureInstalled();
const { GATES, SUITES } = await import('./gates/gates.mjs');
const { runTargets } = await import('./gates/nx-run.mjs');

const results = join(import.meta.dirname, '../dist/test-results');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const failedGates = await runTargets(GATES);
// Two suites beside each other, each with one worker, a program and a database of its own: two cores have enough to do.
const failedSuites = await runTargets(SUITES, 2);

const total = { passed: GATES.length - failedGates.length, failed: failedGates.length, skipped: 0 };
for (const suite of SUITES) {
  try {
    const counts = JSON.parse(readFileSync(join(results, `${suite}.json`), 'utf8'));
    const brokenFiles = counts.testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    ).length;
    total.passed += counts.numPassedTests;
    total.failed += counts.numFailedTests + brokenFiles;
    total.skipped += counts.numPendingTests;
    if (failedSuites.includes(suite) && counts.numFailedTests + brokenFiles === 0) total.failed += 1;
  } catch {
    console.error(`${suite}: kein Ergebnis`);
    total.failed += 1;
  }
}

if (failedGates.length > 0) console.log(`\nNicht bestandene Prüfungen: ${failedGates.join(', ')}`);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exit(total.failed === 0 ? 0 : 1);
