import { APPLICATION_ROLE } from '@teilziel/db';
import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import { OperatorError } from '../operator-error';
import { scramVerifier } from './scram-verifier';

const LONGEST_NAME = 63;
// Not "_app": in a database named "teilziel" that would be the role itself.
const SUFFIX = '_login';
const INSUFFICIENT_PRIVILEGE = '42501';
const REFUSED = ['28P01', '28000'];
const CONTEST = /tuple concurrently updated/;

const codeOf = (error: unknown): string | undefined => (error as { code?: string }).code;

export async function onConnection<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, application_name: 'teilziel-monitor' });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

export const loginOf = (database: string): string =>
  `${database.replace(/[^\w-]/g, '_').slice(0, LONGEST_NAME - SUFFIX.length)}${SUFFIX}`;

/** What the administrator of the database runs where the owner may not make roles. */
function rolesByHand(login: string): string {
  return (
    `Der Eigentümer der Datenbank (DATABASE_URL) darf keine Benutzer anlegen. Das Programm arbeitet aber nie als Eigentümer, ` +
    `sondern mit einem eigenen Benutzer, für den die Zugriffsregeln der Datenbank gelten.\n` +
    `Lassen Sie die Verwaltung der Datenbank einmal ausführen:\n` +
    `  CREATE ROLE ${APPLICATION_ROLE} NOLOGIN;   -- entfällt, wenn es sie schon gibt\n` +
    `  CREATE ROLE ${escapeIdentifier(login)} LOGIN PASSWORD '<Passwort>' IN ROLE ${APPLICATION_ROLE};\n` +
    `und setzen Sie DATABASE_APP_URL=postgres://${login}:<Passwort>@<Rechner>:<Port>/<Datenbank>`
  );
}

async function logsIn(url: string): Promise<boolean> {
  try {
    return await onConnection(url, async () => true);
  } catch (error) {
    if (REFUSED.includes(codeOf(error) ?? '')) return false;
    throw error;
  }
}

async function makeLogin(owner: Client, login: string, password: string): Promise<void> {
  const name = escapeIdentifier(login);
  const { rowCount } = await owner.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [login]);
  const verifier = escapeLiteral(scramVerifier(password));
  await owner.query(`${rowCount ? 'ALTER' : 'CREATE'} ROLE ${name} LOGIN PASSWORD ${verifier}`);
  await owner.query(`GRANT ${APPLICATION_ROLE} TO ${name}`);
}

/**
 * The login the program works with, made by the owner: `<database>_login`. Renewed only when it does not open, so that a
 * command beside a running server changes nothing; of two that start at once one waits.
 */
export async function ensureApplicationLogin(ownerUrl: string, password: string): Promise<string> {
  return onConnection(ownerUrl, async (owner) => {
    const { rows } = await owner.query<{ name: string }>('SELECT current_database() AS name');
    const login = loginOf(rows[0]?.name ?? '');
    const url = new URL(ownerUrl);
    Object.assign(url, { username: encodeURIComponent(login), password });
    await owner.query("SELECT pg_advisory_lock(hashtext('teilziel-monitor login'))");
    try {
      if (!(await logsIn(url.href))) await makeLogin(owner, login, password);
    } catch (error) {
      if (codeOf(error) === INSUFFICIENT_PRIVILEGE) throw new OperatorError(rolesByHand(login), { cause: error });
      if (!CONTEST.test((error as Error).message)) throw error;
    }
    return url.href;
  });
}

/** Before the migrations, which need the role: says it in a sentence instead of failing inside one of them. */
export async function assertRolesCanBe(ownerUrl: string): Promise<void> {
  await onConnection(ownerUrl, async (owner) => {
    const { rows } = await owner.query<{ ready: boolean; name: string }>(
      `SELECT rolsuper OR rolcreaterole OR EXISTS (SELECT FROM pg_roles WHERE rolname = $1) AS ready,
         current_database() AS name
       FROM pg_roles WHERE rolname = current_user`,
      [APPLICATION_ROLE],
    );
    if (!rows[0]?.ready) throw new OperatorError(rolesByHand(loginOf(rows[0]?.name ?? '')));
  });
}

const UNBOUND = `
SELECT rolsuper OR rolbypassrls
  OR EXISTS (SELECT FROM pg_class WHERE relowner = pg_roles.oid AND relnamespace = 'public'::regnamespace)
  OR EXISTS (SELECT FROM pg_class WHERE relname = 'kommune' AND relnamespace = 'public'::regnamespace
    AND pg_has_role(pg_roles.oid, relowner, 'MEMBER')) AS free,
  pg_has_role(pg_roles.oid, $1, 'USAGE') AS member
FROM pg_roles WHERE rolname = current_user`;

/** A login for which the policies do not hold would show every Kommune to everybody: never start with it. */
export async function assertPoliciesHold(appUrl: string): Promise<void> {
  await onConnection(appUrl, async (app) => {
    const { rows } = await app.query<{ free: boolean; member: boolean }>(UNBOUND, [APPLICATION_ROLE]);
    if (rows[0]?.free !== false) {
      throw new OperatorError(
        'Für den Benutzer aus DATABASE_APP_URL gelten die Zugriffsregeln der Datenbank nicht: Er ist Superuser, hat ' +
          'BYPASSRLS oder gehört zum Eigentümer der Tabellen. Nehmen Sie einen eigenen Benutzer, der nur Mitglied von ' +
          `${APPLICATION_ROLE} ist: CREATE ROLE <Name> LOGIN PASSWORD '<Passwort>' IN ROLE ${APPLICATION_ROLE};`,
      );
    }
    if (!rows[0].member) {
      throw new OperatorError(
        `Der Benutzer aus DATABASE_APP_URL ist nicht Mitglied von ${APPLICATION_ROLE}. ` +
          `Lassen Sie die Verwaltung der Datenbank ausführen: GRANT ${APPLICATION_ROLE} TO <Benutzer>;`,
      );
    }
  });
}
