import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** dist/dashboard of the clone, from the sources as well as from dist/server. */
export function dashboardFolder(start = __dirname): string {
  let folder = start;
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return join(folder, 'dist/dashboard');
}
