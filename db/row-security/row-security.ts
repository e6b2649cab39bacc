/** The role of the running program: it owns nothing, so the policies hold for it (docs/security.md). */
export const APPLICATION_ROLE = 'teilziel_app';

export type Privilege = 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE';

/** Conditions of the policies, as SQL; a command that is missing here is refused by the database. */
export interface RowRules {
  readonly select: string;
  readonly insert?: string;
  readonly update?: string;
  /** What the row must be afterwards, where that is less than `update`. */
  readonly updated?: string;
  readonly delete?: string;
}

/** The row belongs to a Kommune of the current transaction. InitPlan form: evaluated once a statement, index usable. */
export const OWN = 'kommune_id = ANY ((SELECT teilziel_kommunen())::int[])';
export const SELF = 'person_id = (SELECT teilziel_person())';
export const may = (...rights: readonly string[]): string =>
  `(${rights.map((right) => `(SELECT teilziel_may('${right}'))`).join(' OR ')})`;
export const both = (...conditions: readonly string[]): string => conditions.map((one) => `(${one})`).join(' AND ');
export const either = (...conditions: readonly string[]): string => conditions.map((one) => `(${one})`).join(' OR ');

/** Working data: read with "read" or "work", written with "work", in the own Kommune only. */
export const WORKING: RowRules = {
  select: both(OWN, may('read', 'work')),
  insert: both(OWN, may('work')),
  update: both(OWN, may('work')),
  delete: both(OWN, may('work')),
};

/** History and releases: rows are added and read, never changed. */
export const appendOnly = (select: string, insert: string): RowRules => ({ select, insert });

const COMMANDS = ['select', 'insert', 'update', 'delete'] as const;

function policy(table: string, command: (typeof COMMANDS)[number], rules: RowRules): string {
  const condition = rules[command];
  const after = command === 'update' ? (rules.updated ?? condition) : condition;
  const using = command === 'insert' ? '' : ` USING (${condition})`;
  const check = command === 'insert' || command === 'update' ? ` WITH CHECK (${after})` : '';
  return `CREATE POLICY ${table}_${command} ON ${table} FOR ${command.toUpperCase()}${using}${check};`;
}

/** Forced row security with one policy a command, and just the privileges the policies speak of. */
export function protect(table: string, rules: RowRules): string {
  const given = COMMANDS.filter((command) => rules[command] !== undefined);
  const privileges = given.map((command) => command.toUpperCase() as Privilege);
  return [
    `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;`,
    `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;`,
    ...given.map((command) => policy(table, command, rules)),
    `GRANT ${privileges.join(', ')} ON ${table} TO ${APPLICATION_ROLE};`,
  ].join('\n');
}

export function unprotect(table: string): string {
  return [
    ...COMMANDS.map((command) => `DROP POLICY IF EXISTS ${table}_${command} ON ${table};`),
    `ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY;`,
    `ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY;`,
    `REVOKE ALL ON ${table} FROM ${APPLICATION_ROLE};`,
  ].join('\n');
}
