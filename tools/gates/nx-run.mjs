import { spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const PROJECT = 'teilziel-monitor';

/**
 * Runs targets of the root project through Nx (its cache answers for what did not change).
 * Returns the targets that failed; their output has already been printed.
 */
export function runTargets(targets, parallel = 2) {
  const bin = join(root, 'node_modules/nx/dist/bin/nx.js');
  const args = [
    'run-many',
    '-t',
    targets.join(','),
    '-p',
    PROJECT,
    '--nxBail=false',
    '--outputStyle=static',
    `--parallel=${parallel}`,
  ];
  const environment = { ...process.env, NX_DAEMON: 'false', NX_NO_CLOUD: 'true', NX_TUI: 'false', FORCE_COLOR: '0' };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bin, ...args], {
      cwd: root,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        text += chunk;
        process.stdout.write(chunk);
      });
    }
    child.on('error', reject);
    child.on('close', (code) => {
      const failed = targets.filter((target) => new RegExp(`(✖|- )\\s*(nx run )?${PROJECT}:${target}\\b`).test(text));
      // Nx itself may fail before it runs anything: then nothing was proved.
      resolve(code !== 0 && failed.length === 0 ? targets : failed);
    });
  });
}
