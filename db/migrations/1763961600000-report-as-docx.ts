import type { MigrationInterface, QueryRunner } from 'typeorm';

const checks = (kinds: string): readonly (readonly [string, string, string])[] => [
  ['report_schedule', 'report_schedule_files_check', `files <@ ARRAY[${kinds}] AND cardinality(files) > 0`],
  ['report_run_file', 'report_run_file_kind_check', `kind IN (${kinds})`],
];

async function allow(runner: QueryRunner, kinds: string): Promise<void> {
  for (const [table, name, check] of checks(kinds)) {
    await runner.query(`ALTER TABLE ${table} DROP CONSTRAINT ${name}, ADD CONSTRAINT ${name} CHECK (${check})`);
  }
}

/** The Ratsbericht goes out as a text document too. */
export class ReportAsDocx1763961600000 implements MigrationInterface {
  name = 'ReportAsDocx1763961600000';

  async up(runner: QueryRunner): Promise<void> {
    await allow(runner, `'pdf', 'docx', 'xlsx'`);
  }

  /** Schedules and files of the new kind have no place in the old tables. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM report_run_file WHERE kind = 'docx'`);
    await runner.query(
      `UPDATE report_schedule SET files = CASE WHEN files = '{docx}' THEN '{pdf}' ELSE array_remove(files, 'docx') END`,
    );
    await allow(runner, `'pdf', 'xlsx'`);
  }
}
