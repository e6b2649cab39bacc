import { type Role, rightsOf } from '@teilziel/kommune/model';
import { type Client, escapeLiteral } from 'pg';

/** What a transaction says about itself. */
export interface Settings {
  readonly kommunen: string;
  readonly rights: string;
  readonly person: string;
}

/** Kommune A is 1, B is 2; C (3) belongs to the Verbund A. Person 100 + n belongs to Kommune n alone. */
export const [A, B, C] = [1, 2, 3];
export const personOf = (kommune: number): number => 100 + kommune;
export const invitedOf = (kommune: number): number => 200 + kommune;

export const NOTHING: Settings = { kommunen: '', rights: '', person: '' };
export const ALL_RIGHTS = 'read,work,people,settings,intern,rat,oeffentlich';

export const asRole = (kommune: number, role: Role): Settings => ({
  kommunen: String(kommune),
  rights: [...rightsOf(role), 'oeffentlich'].join(','),
  person: String(personOf(kommune)),
});
export const withRights = (kommune: number | '', rights: string, person: number | '' = ''): Settings => ({
  kommunen: String(kommune),
  rights,
  person: String(person),
});

/** Sets a column to a constant and reads none, so that only the policy of UPDATE counts, not that of SELECT. */
export function blindUpdate(table: string, row: object): string {
  // Every change of an observation is a revision.
  if (table === 'observation') return 'UPDATE observation SET revision = 99';
  const last = Object.keys(row).at(-1);
  const record = `jsonb_populate_record(NULL::${table}, ${escapeLiteral(JSON.stringify(row))})`;
  return `UPDATE ${table} SET ${last} = (${record}).${last}`;
}

/** Blocks of the releases of every Kommune; "shared" belongs to a public one and to one of the council. */
export const RELEASES: readonly { number: number; scope: string; embargo: string | null; blocks: readonly string[] }[] =
  [
    { number: 1, scope: 'oeffentlich', embargo: null, blocks: ['public', 'shared'] },
    { number: 2, scope: 'rat', embargo: null, blocks: ['council', 'shared'] },
    { number: 3, scope: 'intern', embargo: null, blocks: ['internal'] },
    { number: 4, scope: 'oeffentlich', embargo: 'tomorrow', blocks: ['public-later'] },
    { number: 5, scope: 'rat', embargo: 'tomorrow', blocks: ['council-later'] },
    { number: 6, scope: 'oeffentlich', embargo: 'yesterday', blocks: ['public-open'] },
    { number: 7, scope: 'oeffentlich', embargo: null, blocks: ['public-recalled', 'shared'] },
    { number: 8, scope: 'rat', embargo: null, blocks: ['council-recalled'] },
    { number: 9, scope: 'oeffentlich', embargo: 'tomorrow', blocks: ['public-recalled-early'] },
  ];
/** Recalled ones: internal readers keep them. */
const RECALLED: readonly number[] = [7, 8, 9];

const working = (k: number): string => `
INSERT INTO kommune (kommune_id, ags, name, art) VALUES (${k}, '0000000${k}', 'Probe ${k}', 'Verbund');
INSERT INTO fachamt VALUES (${k}, 1, 'Amt');
INSERT INTO konzept_edition VALUES (${k}, 1, 'Konzept', 'Integrationskonzept', 'x', '2024-01-01');
INSERT INTO handlungsfeld VALUES (${k}, 1, 1, 1, 'Feld', 'x');
INSERT INTO leitziel VALUES (${k}, 1, 1, '1', 'x');
INSERT INTO teilziel VALUES (${k}, 1, 1, '1.1', 'x');
INSERT INTO source VALUES (${k}, 1, 'Quelle', 'Amt');
INSERT INTO dimension VALUES (${k}, 'sex', 'F', 'Geschlecht', 'Frauen', 1);
INSERT INTO indicator (kommune_id, indicator_id, code, name, role, frequency, direction, aggregation, unit, reference, about_persons, source_id)
  VALUES (${k}, 1, 'i', 'I', 'context', 'A', 'neutral', 'stock', 'Personen', 'x', true, 1);
INSERT INTO indicator_definition VALUES (${k}, 1, 1, 8000, 'x', true);
INSERT INTO indicator_target (kommune_id, indicator_id, target_id, kind) VALUES (${k}, 1, 1, 'direction');
INSERT INTO assessment_override (kommune_id, indicator_id, override_id, year, symbol, reason, by, by_name, at)
  VALUES (${k}, 1, 1, 2025, 'SUN', 'x', 'x', 'X', now());
INSERT INTO indicator (kommune_id, indicator_id, code, name, role, frequency, direction, aggregation, unit, reference, about_persons, source_id)
  SELECT ${k}, n, 'i' || n, 'I', 'context', 'A', 'neutral', 'flow', 'Personen', 'x', true, 1 FROM generate_series(2, 3) AS n;
INSERT INTO indicator_identity VALUES (${k}, 1, 2, 3);
INSERT INTO teilziel_milestone VALUES (${k}, 1, 1, 'x', '2024-06-30', NULL);
INSERT INTO indicator_cell VALUES (${k}, 1, 0, '');
INSERT INTO teilziel_indicator VALUES (${k}, 1, 1, 1);
INSERT INTO source_release VALUES (${k}, 1, 8000, '2024-02-01');
INSERT INTO indicator_check VALUES (${k}, 1, 'jump', 'hint', '{}', true);
INSERT INTO entry VALUES (${k}, 1, 8000, 'returned', false, 'x', now(), 'x');
INSERT INTO entry_returned_cell VALUES (${k}, 1, 8000, 0, 'x');
INSERT INTO entry_event VALUES (${k}, 1, 8000, 1, 'returned', 'x', now(), 'x');
INSERT INTO late_exception VALUES (${k}, 1, 1, 8000, 'x', '2024-03-01', 'x', now(), 'x', now(), true);
INSERT INTO confirmed_hint VALUES (${k}, 1, 8000, 0, 'jump', 1, 'x', 'x', now());
INSERT INTO cell_comment VALUES (${k}, 1, 8000, 0, 1, 'intern', 'x', 'x', now());
INSERT INTO reminder VALUES (${k}, ${personOf(k)}, '2024-03-01', 'due');
INSERT INTO report_schedule VALUES (${k}, 1, 'Bericht', '0 8 1 3 *', 'rat', '{pdf}', false, false, false, NULL, 'x');
INSERT INTO report_recipient VALUES (${k}, 1, 'rat${k}@example.org', 'R');
INSERT INTO report_run (kommune_id, schedule_id, due_at, origin, reason) VALUES (${k}, 1, '2024-03-01', 'now', 'x');
INSERT INTO report_run_file VALUES (${k}, 1, '2024-03-01', 'pdf', 'f', sha256('x'), 'x');
INSERT INTO report_run_mail VALUES (${k}, 1, '2024-03-01', 'rat${k}@example.org', 'R', 'm', now(), now(), NULL);
INSERT INTO import_run (kommune_id, import_id, file, sha256, imported_by, inserted, changed, unchanged, skipped)
  VALUES (${k}, 1, 'f', '', 'x', 1, 0, 0, 0);
INSERT INTO observation (kommune_id, indicator_id, period, cell, value, status, recorded_by) VALUES (${k}, 1, 8000, 0, 7319462${k}, 'A', 'x');`;

const people = (k: number): string => `
INSERT INTO person (person_id, name, email, state, pseudonym) VALUES
  (${personOf(k)}, 'P', 'p${k}@example.org', 'active', 'Person ${k}'),
  (${invitedOf(k)}, 'I', 'i${k}@example.org', 'invited', 'Invited ${k}');
INSERT INTO person_credential (person_id, password_hash) VALUES (${personOf(k)}, 'h');
INSERT INTO recovery_code VALUES (${personOf(k)}, 'c');
INSERT INTO one_time_link (token_hash, person_id, kind, expires_at) VALUES ('l${k}', ${personOf(k)}, 'password', now());
INSERT INTO person_login VALUES ('https://idp.example', 's${k}', ${personOf(k)});
INSERT INTO session (token_hash, person_id, created_at, seen_at, expires_at, device, address)
  VALUES ('s${k}', ${personOf(k)}, now(), now(), now(), 'd', 'a');
INSERT INTO membership (kommune_id, person_id, created_by) VALUES (${k}, ${personOf(k)}, 'x'), (${k}, ${invitedOf(k)}, 'x');
INSERT INTO role_grant (kommune_id, grant_id, person_id, role, valid_from, granted_by) VALUES (${k}, 1, ${personOf(k)}, 'lesend', '2024-01-01', 'x');
INSERT INTO fachamt_accountable VALUES (${k}, 1, ${personOf(k)});
INSERT INTO sign_in_provider (kommune_id, provider, label, issuer, client_id) VALUES (${k}, 'idp-${k}', 'x', 'https://idp.example', 'x');
INSERT INTO audit_entry (kommune_id, person, action, details) VALUES (${k}, 'system', 'x', '{}');`;

async function addReleases(owner: Client, kommune: number): Promise<void> {
  const blockOf = (name: string): string => JSON.stringify(name);
  const names = [...new Set(RELEASES.flatMap(({ blocks }) => blocks))];
  for (const name of names) {
    const insert = `INSERT INTO release_block SELECT $1, sha256(convert_to($2, 'UTF8')), $2 ON CONFLICT DO NOTHING`;
    await owner.query(insert, [kommune, blockOf(name)]);
  }
  for (const { number, scope, embargo, blocks } of RELEASES) {
    await owner.query(
      `INSERT INTO release (kommune_id, number, scope, root_hash, released_by, embargo_until)
       SELECT $1, $2, $3, sha256(convert_to($4, 'UTF8')), 'x', $5::timestamptz`,
      [kommune, number, scope, blockOf(blocks[0] ?? ''), embargo],
    );
    for (const block of blocks) {
      await owner.query(`INSERT INTO release_member_block SELECT $1, $2, sha256(convert_to($3, 'UTF8'))`, [
        ...[kommune, number, blockOf(block)],
      ]);
    }
  }
}

async function recallReleases(owner: Client, kommune: number): Promise<void> {
  await owner.query(
    `INSERT INTO release_recall SELECT kommune_id, number, scope, embargo_until, 'x', 'x', now() FROM release
     WHERE kommune_id = $1 AND number = ANY ($2)`,
    [kommune, RECALLED],
  );
  await owner.query(
    `INSERT INTO release_audit SELECT kommune_id, number, '{}' FROM release WHERE kommune_id = $1 AND number = ANY ($2)`,
    [kommune, RECALLED],
  );
  await owner.query(`INSERT INTO disclosure_result (kommune_id, problem_hash, result) VALUES ($1, sha256('x'), '{}')`, [
    kommune,
  ]);
}

/** At least one row in every table for each of the three Kommunen. */
export async function fillEveryTable(owner: Client): Promise<void> {
  for (const kommune of [A, B, C]) {
    await owner.query(working(kommune));
    await owner.query(people(kommune));
    await addReleases(owner, kommune);
    await recallReleases(owner, kommune);
  }
  await owner.query(
    `INSERT INTO verbund_member VALUES (${A}, ${C}, '2024-01-01', NULL, false), (${B}, ${C}, '2024-01-01', NULL, false);
     INSERT INTO sign_in_flow VALUES ('f', 'b', 'idp', 'n', 'v', '/', now());
     INSERT INTO rate_limit VALUES ('b', 1, now(), NULL)`,
  );
}

/** Tables about no person known yet: only signing in opens them. */
export const OF_NOBODY: Record<string, string> = { sign_in_flow: 'true', rate_limit: 'true' };

/** Rows of A that everybody may read: what is released for the public, and whose it is. */
export const PUBLIC_ROWS: Record<string, number> = {
  kommune: 1,
  release: 2,
  release_block: 3,
  release_member_block: 3,
  release_recall: 1,
};
