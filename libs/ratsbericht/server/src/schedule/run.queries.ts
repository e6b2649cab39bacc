const KEY = 'kommune_id = $1 AND schedule_id = $2 AND due_at = $3';

/** $1 kommune_ids, $2 now: plans of which something fell due. */
export const LIST_DUE_SCHEDULES = `
SELECT kommune_id AS "kommuneId", schedule_id AS "scheduleId", cron, next_due AS "nextDue"
FROM report_schedule WHERE kommune_id = ANY ($1) AND next_due <= $2`;

/** $1 kommune_id, $2 schedule_id, $3 due_at, $4 origin, $5 missed: one row, whoever is first. */
export const PLAN_RUN = `
INSERT INTO report_run (kommune_id, schedule_id, due_at, origin, missed) VALUES ($1, $2, $3, $4, $5)
ON CONFLICT DO NOTHING`;

/** $1 kommune_id, $2 schedule_id, $3 next_due as it was read, $4 next_due: nobody changed the plan meanwhile. */
export const MOVE_NEXT_DUE = `
UPDATE report_schedule SET next_due = $4 WHERE kommune_id = $1 AND schedule_id = $2 AND next_due = $3`;

/** $1 kommune_ids, $2 now: runs nobody works on. */
export const LIST_FREE_RUNS = `
SELECT kommune_id AS "kommuneId", schedule_id AS "scheduleId", due_at AS "dueAt"
FROM report_run WHERE kommune_id = ANY ($1) AND state IN ('planned', 'rendering', 'sending')
  AND (lease_until IS NULL OR lease_until < $2)
ORDER BY due_at`;

/** $1-$3 key, $4 worker, $5 now, $6 lease_until: at most one worker gets a row back. */
export const TAKE_RUN = `
UPDATE report_run run SET worker = $4, lease_until = $6, attempts = attempts + 1,
  started_at = COALESCE(started_at, $5), state = CASE run.state WHEN 'planned' THEN 'rendering' ELSE run.state END
FROM report_schedule plan
WHERE run.kommune_id = $1 AND run.schedule_id = $2 AND run.due_at = $3
  AND plan.kommune_id = run.kommune_id AND plan.schedule_id = run.schedule_id
  AND run.state IN ('planned', 'rendering', 'sending') AND (lease_until IS NULL OR lease_until < $5)
RETURNING run.state, run.attempts, run.origin, run.release_number AS "releaseNumber", plan.title, plan.scope, plan.files,
  plan.only_new AS "onlyNew"`;

/** $1-$3 key, $4 worker, $5 lease_until. */
export const KEEP_RUN = `UPDATE report_run SET lease_until = $5 WHERE ${KEY} AND worker = $4 RETURNING 1 AS held`;

/** $1-$3 key, $4 worker, $5 release_number, $6 lease_until. */
export const BEGIN_SENDING = `
UPDATE report_run SET state = 'sending', release_number = $5, lease_until = $6 WHERE ${KEY} AND worker = $4 AND state = 'rendering'
RETURNING 1 AS held`;

/** $1-$3 key, $4 worker, $5 state, $6 reason, $7 now. */
export const END_RUN = `
UPDATE report_run SET state = $5, reason = $6, finished_at = $7, worker = NULL, lease_until = NULL
WHERE ${KEY} AND worker = $4 AND state IN ('rendering', 'sending') RETURNING 1 AS held`;

/** $1-$3 key: the addresses of this moment; what somebody changes later is for the next run. */
export const ADDRESS_MAILS = `
INSERT INTO report_run_mail (kommune_id, schedule_id, due_at, email, name)
SELECT kommune_id, schedule_id, $3, email, name FROM report_recipient WHERE kommune_id = $1 AND schedule_id = $2
ON CONFLICT DO NOTHING`;

/** $1-$3 key. */
export const LIST_UNTRIED_MAILS = `
SELECT email, name FROM report_run_mail WHERE ${KEY} AND attempted_at IS NULL ORDER BY email`;

/** $1-$3 key, $4 email, $5 worker, $6 now, $7 message_id: nobody else tries this address any more. */
export const TRY_MAIL = `
UPDATE report_run_mail mail SET attempted_at = $6, message_id = $7
WHERE kommune_id = $1 AND schedule_id = $2 AND due_at = $3 AND email = $4 AND attempted_at IS NULL
  AND EXISTS (SELECT FROM report_run run WHERE run.kommune_id = $1 AND run.schedule_id = $2 AND run.due_at = $3
    AND run.worker = $5 AND run.state = 'sending')
RETURNING email`;

/** $1-$3 key, $4 email, $5 sent_at, $6 failure. */
export const NOTE_MAIL = `UPDATE report_run_mail SET sent_at = $5, failure = $6 WHERE ${KEY} AND email = $4`;

/** $1-$3 key. */
export const COUNT_MAILS = `
SELECT count(*) FILTER (WHERE sent_at IS NOT NULL)::int AS sent, count(*) FILTER (WHERE failure IS NOT NULL)::int AS failed,
  count(*) FILTER (WHERE attempted_at IS NOT NULL AND sent_at IS NULL AND failure IS NULL)::int AS unknown,
  min(failure) AS failure
FROM report_run_mail WHERE ${KEY}`;

/** $1-$3 key. */
export const LOAD_RUN_FILES = `
SELECT kind, name, content, encode(sha256, 'hex') AS sha256 FROM report_run_file WHERE ${KEY} ORDER BY kind`;

/** $1-$3 key, $4 kind, $5 name, $6 content. */
export const KEEP_RUN_FILE = `
INSERT INTO report_run_file (kommune_id, schedule_id, due_at, kind, name, sha256, content)
VALUES ($1, $2, $3, $4, $5, sha256($6::bytea), $6)`;

/** $1 kommune_id, $2 scopes, $3 due_at: what its readers could see at that minute. */
export const FIND_RELEASE_AT = `
SELECT ags, number FROM release JOIN kommune USING (kommune_id)
WHERE kommune_id = $1 AND scope = ANY ($2) AND released_at <= $3 AND (embargo_until IS NULL OR embargo_until <= $3)
ORDER BY number DESC LIMIT 1`;

/** $1 kommune_id, $2 number: also of files that were made before it was taken back. */
export const IS_RECALLED = `
SELECT EXISTS (SELECT FROM release_recall WHERE kommune_id = $1 AND number = $2) AS recalled`;

/** $1 kommune_id, $2 schedule_id: the last release that went out by this plan. */
export const LAST_DELIVERED = `
SELECT max(release_number) AS number FROM report_run
WHERE kommune_id = $1 AND schedule_id = $2 AND state = 'delivered'`;
