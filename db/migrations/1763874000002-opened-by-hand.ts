import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A link that Verwaltung hands over shows nothing about whose mailbox the address is. Until the mailbox has shown
 * itself, the account is that Kommune's alone.
 */
export class OpenedByHand1763874000002 implements MigrationInterface {
  name = 'OpenedByHand1763874000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE one_time_link ADD COLUMN by_hand boolean NOT NULL DEFAULT false');
    await runner.query('ALTER TABLE person ADD COLUMN opened_by_hand boolean NOT NULL DEFAULT false');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE person DROP COLUMN opened_by_hand');
    await runner.query('ALTER TABLE one_time_link DROP COLUMN by_hand');
  }
}
