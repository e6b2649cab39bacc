import type { DataSource, EntityMetadata } from 'typeorm';

/**
 * What would have to change in the database to match the entities, one sentence a difference; empty when they agree.
 * TypeORM compares tables, columns, keys and names of constraints; the wording of CHECKs it does not compare is compared
 * here, in the form PostgreSQL gives them. Triggers and functions have no entity: `ROUTINES` lists them.
 */
export async function schemaDrift(dataSource: DataSource): Promise<string[]> {
  const log = await dataSource.driver.createSchemaBuilder().log();
  const found = log.upQueries.map(({ query }) => query);
  if (found.length > 0) return found;
  const checks = await Promise.all(dataSource.entityMetadatas.map((metadata) => checkDrift(dataSource, metadata)));
  return [...checks.flat(), ...(await strayTables(dataSource)), ...(await routineDrift(dataSource))];
}

/** Triggers (table.trigger) and functions of the schema, outside of what an entity can say. */
const ROUTINES: readonly string[] = [
  'function audit_check_chain',
  'function audit_text',
  'function entry_save_open',
  'function entry_structure_changed',
  'function observation_expected',
  'function observation_write_history',
  'function person_operator_guard',
  'function refuse_change_of_history',
  'function teilziel_audit_chain',
  'function teilziel_kommunen',
  'function teilziel_may',
  'function teilziel_person',
  'function verbund_member_guard',
  'trigger audit_entry.audit_entry_chain',
  'trigger audit_entry.audit_entry_immutable',
  'trigger cell_comment.cell_comment_immutable',
  'trigger disclosure_result.disclosure_result_immutable',
  'trigger entry_event.entry_event_immutable',
  'trigger observation.observation_history_insert',
  'trigger observation.observation_history_update',
  'trigger observation_revision.observation_revision_immutable',
  'trigger person.person_operator',
  'trigger release.release_immutable',
  'trigger release_audit.release_audit_immutable',
  'trigger release_block.release_block_immutable',
  'trigger release_member_block.release_member_block_immutable',
  'trigger release_recall.release_recall_immutable',
  'trigger verbund_member.verbund_member_columns',
  ...['indicator', 'indicator_cell', 'dimension', 'source_release', 'import_run'].flatMap((table) =>
    ['insert', 'update', 'delete'].map((event) => `trigger ${table}.${table}_structure_${event}`),
  ),
];

const ROUTINES_FOUND = `
SELECT 'function ' || proname AS name FROM pg_proc WHERE pronamespace = current_schema()::regnamespace
UNION ALL
SELECT 'trigger ' || relname || '.' || tgname FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
WHERE NOT tgisinternal AND tgenabled = 'O' AND relnamespace = current_schema()::regnamespace
ORDER BY name`;

async function routineDrift(dataSource: DataSource): Promise<string[]> {
  const rows = await dataSource.query<{ name: string }[]>(ROUTINES_FOUND);
  const found = rows.map(({ name }) => name);
  return [
    ...ROUTINES.filter((name) => !found.includes(name)).map((name) => `${name} is missing or switched off`),
    ...found.filter((name) => !ROUTINES.includes(name)).map((name) => `${name} is not listed`),
  ];
}

async function strayTables(dataSource: DataSource): Promise<string[]> {
  const known = [
    ...dataSource.entityMetadatas.map(({ tableName }) => tableName),
    dataSource.options.migrationsTableName,
  ];
  const rows = await dataSource.query<{ name: string }[]>(
    `SELECT relname AS name FROM pg_class
     WHERE relkind IN ('r', 'p') AND relnamespace = current_schema()::regnamespace ORDER BY 1`,
  );
  return rows.filter(({ name }) => !known.includes(name)).map(({ name }) => `table ${name} has no entity`);
}

/** Lets PostgreSQL parse the entity's expression on an empty copy of the table and compares what it says of both. */
async function checkDrift(dataSource: DataSource, metadata: EntityMetadata): Promise<string[]> {
  if (metadata.checks.length === 0) return [];
  const runner = dataSource.createQueryRunner();
  await runner.startTransaction();
  try {
    const copy = `drift_${metadata.tableName}`;
    await runner.query(`CREATE TEMP TABLE ${copy} (LIKE ${metadata.tableName}) ON COMMIT DROP`);
    for (const { name, expression } of metadata.checks) {
      await runner.query(`ALTER TABLE ${copy} ADD CONSTRAINT ${name} CHECK (${expression})`);
    }
    const rows = (await runner.query(
      `SELECT ours.conname AS name FROM pg_constraint ours
       LEFT JOIN pg_constraint stored ON stored.conrelid = $1::regclass AND stored.conname = ours.conname
       WHERE ours.conrelid = $2::regclass AND ours.contype = 'c'
         AND pg_get_constraintdef(ours.oid) IS DISTINCT FROM pg_get_constraintdef(stored.oid)`,
      [metadata.tableName, `pg_temp.${copy}`],
    )) as { name: string }[];
    return rows.map(({ name }) => `check ${name} of ${metadata.tableName} says something else in the database`);
  } finally {
    await runner.rollbackTransaction();
    await runner.release();
  }
}
