import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { isSmtpUrl } from '../mail/smtp-transport.rules';
import { OperatorError } from '../operator-error';
import {
  addressOf,
  APP_RULE,
  isKey,
  isPostgresUrl,
  isSender,
  KEY_RULE,
  MAIL_RULE,
  originOf,
  PORT_RULE,
  PUBLIC_RULE,
  SMTP_RULE,
  unset,
  URL_RULE,
} from './setting.rules';

/** Everything the environment may set; each line is explained in docs/how-to/operate.md. */
export interface Settings {
  /** Null: the embedded database in dataDir. */
  databaseUrl: string | null;
  port: number;
  host: string;
  demo: boolean;
  dataDir: string;
  /** The login of the running program, made by the operator; null: the owner of the database makes one. */
  databaseAppUrl: string | null;
  /** Where people reach the program, without a slash at the end; links in mails begin with it. */
  publicUrl: string;
  smtpUrl: string | null;
  mailFrom: string | null;
  /** A proxy stands in front: the address of a caller is what it says. */
  trustProxy: boolean;
  /** This process winds the clock of the jobs and does them; off where apps/worker does. */
  jobs: boolean;
  production: boolean;
  /** For servers without a data folder; null: the key of secrets.json. */
  secretKey: Buffer | null;
}

const SCHEMA = z
  .object({
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
    DATABASE_APP_URL: z.preprocess(unset, z.string().refine(isPostgresUrl, URL_RULE).optional()),
    PUBLIC_URL: z.preprocess(
      unset,
      z
        .string()
        .refine((text) => originOf(text) !== null, PUBLIC_RULE)
        .optional(),
    ),
    SMTP_URL: z.preprocess(unset, z.string().refine(isSmtpUrl, SMTP_RULE).optional()),
    MAIL_FROM: z.preprocess(unset, z.string().refine(isSender, MAIL_RULE).optional()),
    TRUST_PROXY: z.preprocess(unset, z.enum(['on', 'off'], 'muss "on" oder "off" sein').default('off')),
    TEILZIEL_JOBS: z.preprocess(unset, z.enum(['on', 'off'], 'muss "on" oder "off" sein').default('on')),
    NODE_ENV: z.preprocess(unset, z.string().optional()),
    TEILZIEL_SECRET_KEY: z.preprocess(unset, z.string().refine(isKey, KEY_RULE).optional()),
  })
  .refine(({ DATABASE_URL, DATABASE_APP_URL }) => !DATABASE_APP_URL || DATABASE_URL, {
    path: ['DATABASE_APP_URL'],
    message: APP_RULE,
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
  const { DATABASE_URL, PORT, HOST, TEILZIEL_DEMO, DATA_DIR, ...more } = read.data;
  return {
    databaseUrl: DATABASE_URL ?? null,
    port: PORT,
    host: HOST,
    demo: TEILZIEL_DEMO === 'on',
    dataDir: DATA_DIR ? resolve(DATA_DIR) : join(projectRoot(), '.data'),
    databaseAppUrl: more.DATABASE_APP_URL ?? null,
    publicUrl: (more.PUBLIC_URL && originOf(more.PUBLIC_URL)) ?? addressOf(HOST, PORT),
    smtpUrl: more.SMTP_URL ?? null,
    mailFrom: more.MAIL_FROM ?? null,
    trustProxy: more.TRUST_PROXY === 'on',
    jobs: more.TEILZIEL_JOBS === 'on',
    production: more.NODE_ENV === 'production',
    secretKey: more.TEILZIEL_SECRET_KEY ? Buffer.from(more.TEILZIEL_SECRET_KEY, 'base64') : null,
  };
}
