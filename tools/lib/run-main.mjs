import { existsSync } from 'node:fs';
import Module from 'node:module';
import { join } from 'node:path';
import { ROOT } from './root.mjs';

/**
 * Continues as the compiled program in this very process: signals and exit code are its own, and no second process
 * can outlive the first.
 */
export function runMain(path) {
  const main = join(ROOT, 'dist/server', path);
  if (!existsSync(main)) {
    console.error(`In diesem Stand gibt es ${path.replace(/\.js$/, '.ts')} noch nicht.`);
    process.exit(1);
  }
  process.setSourceMapsEnabled(true);
  process.argv[1] = main;
  Module.runMain();
}
