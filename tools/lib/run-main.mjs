import { existsSync } from 'node:fs';
import Module from 'node:module';
import { join } from 'node:path';
import { ROOT } from './root.mjs';

/** npm passes SIGTERM to the shell between us only, and that dies without telling us: its end is our signal. */
function endWithShellOfNpm() {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return;
  const shell = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 200);
  watch.unref();
}

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
  endWithShellOfNpm();
  process.setSourceMapsEnabled(true);
  process.argv[1] = main;
  Module.runMain();
}
