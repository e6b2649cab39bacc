import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, both, may, OWN, protect, type RowRules, WORKING } from '../row-security/row-security';
import { BESIDE_ENTRIES } from './quarter/beside-entries';
import { DUE_RULES } from './quarter/due-rules';
import { ENTRIES } from './quarter/entries';

const APPENDED = appendOnly(WORKING.select, both(OWN, may('work')));

/** In the order they are made; dropped the other way round. */
const TABLES: readonly (readonly [string, RowRules])[] = [
  ['source_release', WORKING],
  ['indicator_check', WORKING],
  ['entry', WORKING],
  ['entry_returned_cell', WORKING],
  ['entry_event', APPENDED],
  ['late_exception', WORKING],
  ['confirmed_hint', WORKING],
  ['cell_comment', APPENDED],
  ['reminder', WORKING],
];

export class Quarter1763960400000 implements MigrationInterface {
  name = 'Quarter1763960400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(DUE_RULES);
    await runner.query(ENTRIES);
    await runner.query(BESIDE_ENTRIES);
    for (const [table, rules] of TABLES) await runner.query(protect(table, rules));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table] of [...TABLES].reverse()) await runner.query(`DROP TABLE ${table}`);
    await runner.query('ALTER TABLE indicator DROP CONSTRAINT indicator_due_check');
    for (const column of ['needs_source_release', 'first_period', 'every', 'due_days'])
      await runner.query(`ALTER TABLE indicator DROP COLUMN ${column}`);
    await runner.query('ALTER TABLE kommune DROP COLUMN one_person');
  }
}
