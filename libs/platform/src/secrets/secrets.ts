import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ensureFolder } from '../embedded-postgres/data-folder';
import { giveToOwnerOfFolder } from '../embedded-postgres/ownership';
import { OperatorError } from '../operator-error';

/** Made at the first start and kept: without the key, second factors and the secrets of sign-in services are lost. */
export interface Secrets {
  readonly databasePassword: string;
  readonly encryptionKey: Buffer;
}

const NAME = 'secrets.json';
const KEY_BYTES = 32;

const isKey = (text: string): boolean => Buffer.from(text, 'base64').length === KEY_BYTES;

const STORED = z.object({ databasePassword: z.string().min(16), encryptionKey: z.string().refine(isKey) });

const newSecrets = (): z.infer<typeof STORED> => ({
  databasePassword: randomBytes(24).toString('base64url'),
  encryptionKey: randomBytes(KEY_BYTES).toString('base64'),
});

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

function readFile(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw new OperatorError(
      `Die Datei ${path} lässt sich nicht lesen (${codeOf(error)}). Sie gehört vermutlich einem anderen Benutzer: ` +
        'Starten Sie wieder wie beim ersten Mal, oder übereignen Sie den Datenordner.',
      { cause: error },
    );
  }
}

function parse(path: string, text: string): Secrets {
  try {
    const { databasePassword, encryptionKey } = STORED.parse(JSON.parse(text));
    return { databasePassword, encryptionKey: Buffer.from(encryptionKey, 'base64') };
  } catch {
    // No cause: it would quote the file.
    throw new OperatorError(`Die Datei ${path} ist beschädigt. Stellen Sie sie aus einer Sicherung her.`);
  }
}

/** Written whole and linked: of two processes that start at once the first one's secrets hold for both. */
function create(folder: string, path: string): void {
  ensureFolder(folder);
  const draft = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`;
  writeFileSync(draft, `${JSON.stringify(newSecrets(), null, 2)}\n`, { mode: 0o600 });
  try {
    giveToOwnerOfFolder(draft);
    linkSync(draft, path);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

export function readSecrets(dataDir: string): Secrets {
  const path = join(dataDir, NAME);
  const found = readFile(path);
  if (found !== null) return parse(path, found);
  create(dataDir, path);
  return parse(path, readFile(path) ?? '');
}
