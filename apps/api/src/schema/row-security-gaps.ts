import type { Client } from 'pg';

/** Written by the migrations alone, and without any row of a Kommune or a person. */
const WITHOUT_POLICIES = ['schema_migration'];

const TABLES = `
SELECT relname AS name, relrowsecurity AS enabled, relforcerowsecurity AS forced,
  ARRAY(SELECT polcmd::text FROM pg_policy WHERE polrelid = pg_class.oid) AS commands,
  ARRAY(SELECT privilege_type FROM aclexplode(relacl) WHERE grantee = $1::regrole) AS privileges,
  EXISTS (SELECT FROM aclexplode(relacl) WHERE grantee = 0) AS public
FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace ORDER BY relname`;

/** A view reads with the rights of its owner, a function can be made to. */
const DETOURS = `
SELECT 'view ' || relname || ' reads as its owner' AS gap FROM pg_class
WHERE relkind IN ('v', 'm') AND relnamespace = 'public'::regnamespace
  AND NOT COALESCE('security_invoker=true' = ANY (reloptions), false)
UNION ALL
SELECT 'function ' || proname || ' runs as its owner' FROM pg_proc
WHERE prosecdef AND pronamespace = 'public'::regnamespace`;

const COMMANDS: Record<string, string> = { r: 'SELECT', a: 'INSERT', w: 'UPDATE', d: 'DELETE' };

interface TableState {
  readonly name: string;
  readonly enabled: boolean;
  readonly forced: boolean;
  readonly commands: readonly string[];
  readonly privileges: readonly string[];
  readonly public: boolean;
}

function gapsOf({ name, enabled, forced, commands, privileges, public: open }: TableState): string[] {
  const ruled = commands.map((command) => COMMANDS[command] ?? 'ALL');
  return [
    ...(enabled ? [] : ['row security is off']),
    ...(forced ? [] : ['row security is not forced on its owner']),
    ...(ruled.length > 0 ? [] : ['no policy']),
    ...(ruled.includes('ALL') ? ['one policy for all commands'] : []),
    ...(open ? ['everybody holds privileges'] : []),
    ...privileges.filter((one) => !ruled.includes(one)).map((one) => `${one} is granted without a policy`),
  ].map((gap) => `table ${name}: ${gap}`);
}

/** Where the database would not hold the border between Kommunen; one sentence each, empty when it holds everywhere. */
export async function rowSecurityGaps(owner: Client, applicationRole: string): Promise<string[]> {
  const tables = await owner.query<TableState>(TABLES, [applicationRole]);
  const detours = await owner.query<{ gap: string }>(DETOURS);
  const ruled = tables.rows.filter(({ name }) => !WITHOUT_POLICIES.includes(name));
  return [...ruled.flatMap(gapsOf), ...detours.rows.map(({ gap }) => gap)];
}
