import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, WORKING } from '../row-security/row-security';

/**
 * What decides which cells there are, what they are called and when they are asked for; with a file figures of another
 * kind may come (a share where counts were entered).
 */
const WATCHED = ['indicator', 'indicator_cell', 'dimension', 'source_release', 'import_run'];

const EVENTS = [
  ['insert', 'NEW'],
  ['update', 'NEW'],
  ['delete', 'OLD'],
] as const;

/**
 * One version a Kommune. A process remembers its indicators under the version it read before them, and every save
 * compares: random, so that a version that was rolled back or restored from a copy never stands for something else.
 */
const VERSIONS = `
CREATE TABLE entry_structure (
  kommune_id integer NOT NULL,
  version uuid NOT NULL,
  CONSTRAINT entry_structure_pkey PRIMARY KEY (kommune_id),
  CONSTRAINT entry_structure_kommune_fkey FOREIGN KEY (kommune_id) REFERENCES kommune (kommune_id)
);
CREATE FUNCTION entry_structure_changed() RETURNS trigger LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  INSERT INTO entry_structure (kommune_id, version)
  SELECT kommune_id, gen_random_uuid() FROM changed GROUP BY kommune_id ORDER BY kommune_id
  ON CONFLICT (kommune_id) DO UPDATE SET version = EXCLUDED.version;
  RETURN NULL;
END $$;
`;

const trigger = (table: string, [event, rows]: (typeof EVENTS)[number]): string =>
  `CREATE TRIGGER ${table}_structure_${event} AFTER ${event.toUpperCase()} ON ${table}
   REFERENCING ${rows} TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION entry_structure_changed()`;

export class EntryStructure1763960500000 implements MigrationInterface {
  name = 'EntryStructure1763960500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(VERSIONS);
    await runner.query(
      protect('entry_structure', { select: WORKING.select, insert: WORKING.insert, update: WORKING.update }),
    );
    for (const table of WATCHED) for (const event of EVENTS) await runner.query(trigger(table, event));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of WATCHED)
      for (const [event] of EVENTS) await runner.query(`DROP TRIGGER ${table}_structure_${event} ON ${table}`);
    await runner.query('DROP FUNCTION entry_structure_changed()');
    await runner.query('DROP TABLE entry_structure');
  }
}
