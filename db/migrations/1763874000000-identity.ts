import type { MigrationInterface, QueryRunner } from 'typeorm';
import { MEMBERSHIPS } from './identity/memberships';
import { PEOPLE } from './identity/people';

const TABLES = [
  'audit_entry',
  'sign_in_provider',
  'fachamt_accountable',
  'role_grant',
  'membership',
  'rate_limit',
  'sign_in_flow',
  'session',
  'person_login',
  'one_time_link',
  'recovery_code',
  'person_credential',
  'person',
];

export class Identity1763874000000 implements MigrationInterface {
  name = 'Identity1763874000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PEOPLE);
    await runner.query(MEMBERSHIPS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX release_member_block_hash_index');
    await runner.query('ALTER TABLE release DROP COLUMN embargo_until');
    await runner.query('ALTER TABLE verbund_member DROP COLUMN values_shared');
    for (const table of TABLES) await runner.query(`DROP TABLE ${table}`);
    await runner.query('DROP FUNCTION audit_check_chain()');
    await runner.query('DROP FUNCTION audit_text(integer, integer, timestamptz, text, text, text, bytea)');
  }
}
