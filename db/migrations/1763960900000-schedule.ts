import type { MigrationInterface, QueryRunner } from 'typeorm';
import { both, may, OWN, protect, type RowRules } from '../row-security/row-security';
import { REPORT_SCHEDULES } from './schedule/report-schedules';

/** Koordination alone: files for the council and addresses stand here, which Rat and Fachaemter have no business with. */
const COORDINATES: RowRules = {
  select: both(OWN, may('intern')),
  insert: both(OWN, may('intern'), may('work')),
  update: both(OWN, may('intern'), may('work')),
};

/** In the order they are made; dropped the other way round. */
const TABLES: readonly (readonly [string, RowRules])[] = [
  ['report_schedule', COORDINATES],
  ['report_recipient', { ...COORDINATES, delete: both(OWN, may('intern'), may('work')) }],
  ['report_run', COORDINATES],
  ['report_run_file', { select: both(OWN, may('intern')), insert: both(OWN, may('intern'), may('work')) }],
  ['report_run_mail', COORDINATES],
];

export class Schedule1763960900000 implements MigrationInterface {
  name = 'Schedule1763960900000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(REPORT_SCHEDULES);
    for (const [table, rules] of TABLES) await runner.query(protect(table, rules));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table] of [...TABLES].reverse()) await runner.query(`DROP TABLE ${table}`);
  }
}
