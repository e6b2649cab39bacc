import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.mjs';

/** Every file below a folder of the project, as paths relative to its root with forward slashes. */
export function filesBelow(folder, wanted) {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return filesBelow(path, wanted);
    return wanted(path) ? [path] : [];
  });
}

/** One hash for many files: same names and same bytes give the same. */
export function contentHash(paths) {
  const hash = createHash('sha256');
  for (const path of [...paths].sort()) {
    if (!existsSync(join(ROOT, path))) continue;
    const content = readFileSync(join(ROOT, path));
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}
