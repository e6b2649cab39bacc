import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Functions of triggers that name tables. */
const FUNCTIONS = [
  'observation_write_history()',
  'audit_check_chain()',
  'person_operator_guard()',
  'verbund_member_guard()',
];

/**
 * Temporary tables come first in every search path that does not name them. Without this a table of the same name would
 * take the history of a figure, or stand for the protected one that a guard asks about.
 */
export class OwnSearchPath1763874000003 implements MigrationInterface {
  name = 'OwnSearchPath1763874000003';

  async up(runner: QueryRunner): Promise<void> {
    for (const name of FUNCTIONS) {
      await runner.query(`ALTER FUNCTION ${name} SET search_path = pg_catalog, public, pg_temp`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of FUNCTIONS) await runner.query(`ALTER FUNCTION ${name} RESET search_path`);
  }
}
