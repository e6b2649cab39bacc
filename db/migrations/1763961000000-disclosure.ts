import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, both, may, OWN, protect } from '../row-security/row-security';

/**
 * What protection found: solved problems by the sha-256 of their text, so that an unchanged table costs nothing, and the
 * internal audit of each release. Both tell primary from secondary cells, so nobody reads them without "intern".
 */
const DISCLOSURE = `
ALTER TABLE kommune
  ADD COLUMN merge_divers boolean NOT NULL DEFAULT true,
  ADD COLUMN round_to_five boolean NOT NULL DEFAULT false;
CREATE TABLE disclosure_result (
  kommune_id integer NOT NULL,
  problem_hash bytea NOT NULL,
  result jsonb NOT NULL,
  at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT disclosure_result_pkey PRIMARY KEY (kommune_id, problem_hash),
  CONSTRAINT disclosure_result_kommune_fkey FOREIGN KEY (kommune_id) REFERENCES kommune (kommune_id)
);
CREATE TABLE release_audit (
  kommune_id integer NOT NULL,
  number integer NOT NULL,
  audit jsonb NOT NULL,
  CONSTRAINT release_audit_pkey PRIMARY KEY (kommune_id, number),
  CONSTRAINT release_audit_release_fkey FOREIGN KEY (kommune_id, number) REFERENCES release (kommune_id, number)
);
CREATE TRIGGER disclosure_result_immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON disclosure_result
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_history();
CREATE TRIGGER release_audit_immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON release_audit
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_history();
`;

const INTERNAL = both(OWN, may('intern'));
const COMPILES = both(OWN, may('intern'), may('work'));

export class Disclosure1763961000000 implements MigrationInterface {
  name = 'Disclosure1763961000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(DISCLOSURE);
    await runner.query(protect('disclosure_result', appendOnly(INTERNAL, COMPILES)));
    await runner.query(protect('release_audit', appendOnly(INTERNAL, COMPILES)));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE release_audit');
    await runner.query('DROP TABLE disclosure_result');
    await runner.query('ALTER TABLE kommune DROP COLUMN round_to_five, DROP COLUMN merge_divers');
  }
}
