import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkNode } from './node-version.mjs';
import { runQuietly, step } from './progress.mjs';
import { ROOT } from './root.mjs';

const STAMP = join(ROOT, 'node_modules/.teilziel-monitor');

function read(path) {
  try {
    return readFileSync(join(ROOT, path), 'utf8');
  } catch {
    return null;
  }
}

/** npm keeps a list of what it has installed: is everything there, in the version the lock file names? */
function matchesLock(lockText) {
  const installed = read('node_modules/.package-lock.json');
  if (installed === null) return false;
  const have = JSON.parse(installed).packages;
  return Object.entries(JSON.parse(lockText).packages).every(
    ([path, wanted]) =>
      path === '' || (have[path] ? have[path].version === wanted.version : wanted.optional || wanted.devOptional),
  );
}

function npm(args) {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return runQuietly(process.execPath, [script, ...args]);
  return runQuietly('npm', args, { shell: process.platform === 'win32' });
}

/** npm explains its whole usage after the cause; nobody needs that. */
const essence = (said) =>
  said
    .split('\n')
    .filter((line) => line.startsWith('npm error') && line.trim() !== 'npm error')
    .slice(0, 20)
    .join('\n') || said;

/** Installs exactly what package-lock.json says, if that is not there yet. No install script of any package runs. */
export async function ensureInstalled() {
  checkNode();
  const lock = readFileSync(join(ROOT, 'package-lock.json'), 'utf8');
  const stamp = createHash('sha256').update(lock).digest('hex');
  if (read('node_modules/.teilziel-monitor') === stamp) return;
  if (!matchesLock(lock)) {
    try {
      await step('Programmbibliotheken werden installiert (npm ci)', () =>
        npm(['ci', '--ignore-scripts', '--include=dev', '--include=optional', '--no-progress']),
      );
    } catch (error) {
      console.error(essence(error.message));
      console.error(
        '\nDie Installation ist fehlgeschlagen. Braucht dieser Rechner einen Proxy oder eine eigene Paketquelle, tragen Sie sie mit ' +
          '"npm config set proxy …" oder "npm config set registry …" ein. Danach noch einmal starten.',
      );
      process.exit(1);
    }
  }
  try {
    writeFileSync(STAMP, stamp);
  } catch {
    // A read-only node_modules is fine: the comparison is made again next time.
  }
}
