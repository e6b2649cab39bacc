import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A period is stored by the quarter it ends in: years in the fourth, Schuljahre in the third, half-years in the second. */
const FITS = `first_period IS NULL OR CASE frequency
  WHEN 'A' THEN first_period % 4 = 3 WHEN 'SY' THEN first_period % 4 = 2 WHEN 'S' THEN first_period % 2 = 1 ELSE true END`;

/** A first period that is none of the indicator's frequency asked for nothing and broke every page that counts on it. */
export class FirstPeriod1763960600000 implements MigrationInterface {
  name = 'FirstPeriod1763960600000';

  async up(runner: QueryRunner): Promise<void> {
    // Moved to the end of the period that the quarter lies in: what was asked for is asked for still.
    await runner.query(`
      UPDATE indicator SET first_period = first_period + CASE frequency
        WHEN 'A' THEN 3 - first_period % 4 WHEN 'SY' THEN (6 - first_period % 4) % 4 ELSE 1 END
      WHERE NOT (${FITS})`);
    await runner.query(`ALTER TABLE indicator ADD CONSTRAINT indicator_first_period_check CHECK (${FITS})`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE indicator DROP CONSTRAINT indicator_first_period_check');
  }
}
