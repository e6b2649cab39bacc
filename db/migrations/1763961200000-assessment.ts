import type { MigrationInterface, QueryRunner } from 'typeorm';
import { both, may, OWN, protect, type RowRules, WORKING } from '../row-security/row-security';
import { ASSESSMENT, MEMBER_GUARD } from './assessment/assessment-tables';

const COORDINATES = both(OWN, may('intern'), may('work'));
/** Read by everybody at work, because it stands beside the figures; set by the Koordination alone. */
const SET_BY_KOORDINATION: RowRules = { select: WORKING.select, insert: COORDINATES, update: COORDINATES };
const MEMBER_COLUMNS = ['kommune_id', 'member_id', 'valid_from', 'valid_to'];

/** Methods per indicator, overrides with name and reason, milestones, and what a Verbund does with a missing member. */
export class Assessment1763961200000 implements MigrationInterface {
  name = 'Assessment1763961200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ASSESSMENT);
    await runner.query(MEMBER_GUARD([...MEMBER_COLUMNS, 'continues']));
    await runner.query(protect('assessment_override', SET_BY_KOORDINATION));
    await runner.query(protect('teilziel_milestone', { ...SET_BY_KOORDINATION, delete: COORDINATES }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(MEMBER_GUARD(MEMBER_COLUMNS));
    await runner.query('ALTER TABLE verbund_member DROP COLUMN continues');
    await runner.query('DROP TABLE teilziel_milestone');
    await runner.query('DROP TABLE assessment_override');
    await runner.query('ALTER TABLE indicator DROP COLUMN missing_members, DROP COLUMN progress_method');
  }
}
