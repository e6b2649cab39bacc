import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { OperatorError } from '../operator-error';

/** Everything the environment may set; each line is explained in docs/how-to/operate.md. */
export interface Settings {
  /** Null: the embedded database in dataDir. */
  databaseUrl: string | null;
  port: number;
  host: string;
  demo: boolean;
  dataDir: string;
}

const unset = (value: unknown): unknown => (value === '' ? undefined : value);

const PORT_RULE = 'muss eine ganze Zahl von 0 bis 65535 sein (0: irgendein freier Port)';
const URL_RULE =
  'muss mit postgres:// oder postgresql:// beginnen, zum Beispiel postgres://name:passwort@rechner:5432/teilziel';

function isPostgresUrl(text: string): boolean {
  return URL.canParse(text) && ['postgres:', 'postgresql:'].includes(new URL(text).protocol);
}

const SCHEMA = z.object({
  DATABASE_URL: z.preprocess(unset, z.string().refine(isPostgresUrl, URL_RULE).optional()),
  PORT: z.preprocess(
    unset,
    z
      .string()
      .regex(/^\d{1,5}$/, PORT_RULE)
      .transform(Number)
      .refine((port) => port <= 65_535, PORT_RULE)
      .default(3000),
  ),
  HOST: z.preprocess(unset, z.string().default('127.0.0.1')),
  TEILZIEL_DEMO: z.preprocess(unset, z.enum(['on', 'off'], 'muss "on" oder "off" sein').default('on')),
  DATA_DIR: z.preprocess(unset, z.string().optional()),
});

/** The folder of the clone, from the sources as well as from dist/server. */
export function projectRoot(start = __dirname): string {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return folder;
    if (dirname(folder) === folder) return process.cwd();
  }
}

/** A wrong setting is named with what it may be, never with its value: it could be a password. */
export function readSettings(env: Record<string, string | undefined> = process.env): Settings {
  const read = SCHEMA.safeParse(env);
  if (!read.success) {
    const lines = read.error.issues.map((issue) => `  ${issue.path.join('.')} ${issue.message}`);
    throw new OperatorError(
      `Die Einstellungen in der Umgebung stimmen nicht:\n${lines.join('\n')}\nAlle Einstellungen: docs/how-to/operate.md`,
    );
  }
  const { DATABASE_URL, PORT, HOST, TEILZIEL_DEMO, DATA_DIR } = read.data;
  return {
    databaseUrl: DATABASE_URL ?? null,
    port: PORT,
    host: HOST,
    demo: TEILZIEL_DEMO === 'on',
    dataDir: DATA_DIR ? resolve(DATA_DIR) : join(projectRoot(), '.data'),
  };
}
