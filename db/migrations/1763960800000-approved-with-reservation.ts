import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An approval keeps its reservation after the entry was given back: releases go on showing what was approved, with it.
 * The history refuses any change, so approvals made before are filled in while its trigger is off, in this transaction.
 */
export class ApprovedWithReservation1763960800000 implements MigrationInterface {
  name = 'ApprovedWithReservation1763960800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE entry_event ADD COLUMN qualified boolean NOT NULL DEFAULT false');
    await runner.query('ALTER TABLE entry_event DISABLE TRIGGER entry_event_immutable');
    await runner.query(`
      UPDATE entry_event event SET qualified = true FROM entry
      WHERE entry.kommune_id = event.kommune_id AND entry.indicator_id = event.indicator_id
        AND entry.period = event.period AND entry.qualified AND entry.state = 'approved' AND event.state = 'approved'
        AND event.at = entry.decided_at`);
    await runner.query('ALTER TABLE entry_event ENABLE TRIGGER entry_event_immutable');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE entry_event DROP COLUMN qualified');
  }
}
