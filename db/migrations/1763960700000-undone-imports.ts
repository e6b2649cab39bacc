import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A run of past figures can be taken back as a whole; who did so and when stands beside it. */
export class UndoneImports1763960700000 implements MigrationInterface {
  name = 'UndoneImports1763960700000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE import_run ADD COLUMN undone_at timestamptz, ADD COLUMN undone_by text,
      ADD CONSTRAINT import_run_undone_check CHECK ((undone_at IS NULL) = (undone_by IS NULL))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE import_run DROP COLUMN undone_at, DROP COLUMN undone_by');
  }
}
