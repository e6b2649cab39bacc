import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const LEFT_OUT = new Set(['node_modules', 'dist', '.nx', '.data', 'tmp', 'generated', '.git']);

/** Paths of the hand-written files below `root`, relative to it, with forward slashes, sorted. */
export function sourceFiles(root, folders, endings) {
  const found = [];
  const walk = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (LEFT_OUT.has(entry.name)) continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) walk(path);
      else if (endings.some((ending) => entry.name.endsWith(ending)))
        found.push(relative(root, path).split(sep).join('/'));
    }
  };
  for (const folder of folders) {
    try {
      walk(join(root, folder));
    } catch (error) {
      if (error.code !== 'ENOENT') throw error;
    }
  }
  return found.sort();
}

export const readSource = (root, file) => readFileSync(join(root, file), 'utf8');

/** Ends the process as a gate does: findings on stderr and exit code 1, or one line that says what was looked at. */
export function closeGate(name, findings, looked) {
  for (const finding of findings) console.error(`${name}: ${finding}`);
  if (findings.length > 0) process.exit(1);
  console.log(`${name}: ${looked}, nichts zu beanstanden`);
}

/** The folder a gate looks at: `--root <folder>` (used by the tests of the gates) or the project. */
export function gateRoot() {
  const at = process.argv.indexOf('--root');
  return at > 0 ? process.argv[at + 1] : join(import.meta.dirname, '../..');
}
