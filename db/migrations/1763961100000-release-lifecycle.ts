import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, both, either, may, OWN, protect } from '../row-security/row-security';

/**
 * `scope` and `embargo_until` are those of the release: who may know of a recall is who might have read the release, and
 * a policy that looked the release up would ask the policy of the release, which asks this table.
 */
const LIFECYCLE = `
ALTER TABLE release
  ADD COLUMN corrects integer,
  ADD COLUMN correction_reason text,
  ADD CONSTRAINT release_corrects_fkey FOREIGN KEY (kommune_id, corrects) REFERENCES release (kommune_id, number),
  ADD CONSTRAINT release_corrects_check CHECK (corrects < number),
  ADD CONSTRAINT release_correction_check CHECK ((corrects IS NULL) = (correction_reason IS NULL));
CREATE TABLE release_recall (
  kommune_id integer NOT NULL,
  number integer NOT NULL,
  scope text NOT NULL,
  embargo_until timestamptz,
  reason text NOT NULL,
  recalled_by text NOT NULL,
  recalled_at timestamptz NOT NULL,
  CONSTRAINT release_recall_pkey PRIMARY KEY (kommune_id, number),
  CONSTRAINT release_recall_release_fkey FOREIGN KEY (kommune_id, number) REFERENCES release (kommune_id, number)
);
CREATE TRIGGER release_recall_immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON release_recall
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_history();
`;

const OPEN = both(
  'embargo_until IS NULL OR embargo_until <= now()',
  either(both("scope = 'oeffentlich'", may('oeffentlich')), both(OWN, "scope = 'rat'", may('rat'))),
);
const INTERNAL = both(OWN, may('intern'));
const COMPILES = both(OWN, may('intern'), may('work'));
const NOT_RECALLED = `NOT EXISTS (SELECT FROM release_recall recall
  WHERE recall.kommune_id = release.kommune_id AND recall.number = release.number)`;
const KOMMUNE_BEFORE = [
  OWN,
  may('operator', 'sign-in'),
  'EXISTS (SELECT FROM release WHERE release.kommune_id = kommune.kommune_id)',
  both(
    may('read', 'work'),
    'EXISTS (SELECT FROM verbund_member link WHERE kommune.kommune_id IN (link.kommune_id, link.member_id))',
  ),
];
/** Whose only release was recalled keeps its name: readers are told so. */
const HAS_RECALL = 'EXISTS (SELECT FROM release_recall recall WHERE recall.kommune_id = kommune.kommune_id)';

const alter = (policy: string, table: string, condition: string): string =>
  `ALTER POLICY ${policy} ON ${table} USING (${condition})`;

/** Corrections name what they correct; a recalled release is hidden from its readers, never removed: its cells stay known. */
export class ReleaseLifecycle1763961100000 implements MigrationInterface {
  name = 'ReleaseLifecycle1763961100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(LIFECYCLE);
    await runner.query(protect('release_recall', appendOnly(either(INTERNAL, OPEN), COMPILES)));
    await runner.query(alter('release_select', 'release', either(INTERNAL, both(NOT_RECALLED, OPEN))));
    await runner.query(alter('kommune_select', 'kommune', either(...KOMMUNE_BEFORE, HAS_RECALL)));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(alter('kommune_select', 'kommune', either(...KOMMUNE_BEFORE)));
    await runner.query(alter('release_select', 'release', either(INTERNAL, OPEN)));
    await runner.query('DROP TABLE release_recall');
    await runner.query('ALTER TABLE release DROP COLUMN correction_reason, DROP COLUMN corrects');
  }
}
