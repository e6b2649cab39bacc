import { type Stats, accessSync, chmodSync, constants, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { OperatorError } from '../operator-error';

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

/** Below a file there is nothing either; the file itself is named when its own turn comes. */
function look(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (codeOf(error) === 'ENOTDIR') return undefined;
    throw error;
  }
}

function isFolder(path: string): boolean {
  const found = look(path);
  if (found === undefined) return false;
  if (!found.isDirectory()) throw new OperatorError(`${path} ist eine Datei, gebraucht wird ein Ordner.`);
  return true;
}

/** Level by level: Node's own recursion never ends below /proc. */
function createFolder(path: string): void {
  if (isFolder(path)) return;
  createFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another process was faster.
    if (codeOf(error) === 'EEXIST') return;
    throw error;
  }
  chmodSync(path, 0o755);
}

/** Creates the folder, open for everyone to pass through, or says why it cannot hold data. */
export function ensureFolder(path: string): void {
  try {
    createFolder(path);
    accessSync(path, constants.W_OK | constants.X_OK);
  } catch (error) {
    if (error instanceof OperatorError) throw error;
    throw new OperatorError(
      `Der Datenordner ${path} lässt sich nicht anlegen oder beschreiben (${codeOf(error) ?? String(error)}). ` +
        'Geben Sie ihn frei oder nennen Sie in DATA_DIR einen anderen.',
      { cause: error },
    );
  }
}
