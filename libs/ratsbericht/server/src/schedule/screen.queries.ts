const KEY = 'kommune_id = $1 AND schedule_id = $2 AND due_at = $3';

/** $1 kommune_id, $2 one schedule_id or null. */
export const LIST_SCHEDULES = `
SELECT schedule_id AS id, title, cron, scope AS audience, files, only_new AS "onlyNew", paused, next_due AS "nextDue",
  COALESCE((SELECT json_agg(json_build_object('email', email, 'name', name) ORDER BY email)
    FROM report_recipient who WHERE who.kommune_id = plan.kommune_id AND who.schedule_id = plan.schedule_id), '[]') AS recipients
FROM report_schedule plan
WHERE kommune_id = $1 AND ($2::int IS NULL OR schedule_id = $2) AND NOT removed
ORDER BY schedule_id`;

/** $1 kommune_id, $2 how many. */
export const LIST_RUNS = `
SELECT run.schedule_id AS schedule, title, run.due_at AS due, state, origin, missed, release_number AS release,
  finished_at AS "finishedAt", reason, COALESCE(made.files, '[]') AS files, mails.recipients, mails.sent, mails.unknown
FROM report_run run JOIN report_schedule USING (kommune_id, schedule_id)
CROSS JOIN LATERAL (
  SELECT count(*)::int AS recipients, count(sent_at)::int AS sent,
    count(*) FILTER (WHERE attempted_at IS NOT NULL AND sent_at IS NULL AND failure IS NULL)::int AS unknown
  FROM report_run_mail mail
  WHERE mail.kommune_id = run.kommune_id AND mail.schedule_id = run.schedule_id AND mail.due_at = run.due_at) mails
CROSS JOIN LATERAL (
  SELECT json_agg(json_build_object('kind', kind, 'name', name, 'sha256', encode(sha256, 'hex'), 'bytes', octet_length(content))
    ORDER BY kind) AS files
  FROM report_run_file file
  WHERE file.kommune_id = run.kommune_id AND file.schedule_id = run.schedule_id AND file.due_at = run.due_at) made
WHERE run.kommune_id = $1
ORDER BY run.due_at DESC, run.schedule_id LIMIT $2`;

/** $1-$3 key: what failed, and what nobody knows of, is tried again; what was made is not made again. */
export const TRY_RUN_AGAIN = `
UPDATE report_run SET attempts = 0, reason = NULL, finished_at = NULL,
  state = CASE WHEN EXISTS (SELECT FROM report_run_file WHERE ${KEY}) THEN 'sending' ELSE 'planned' END
WHERE ${KEY} AND (state = 'failed' OR (state = 'delivered' AND EXISTS (
  SELECT FROM report_run_mail WHERE ${KEY} AND attempted_at IS NOT NULL AND sent_at IS NULL AND failure IS NULL)))`;

/** $1-$3 key. */
export const FORGET_ATTEMPTS = `
UPDATE report_run_mail SET attempted_at = NULL, failure = NULL WHERE ${KEY} AND sent_at IS NULL`;

/** $1-$3 key, $4 kind. */
export const LOAD_RUN_FILE = `
SELECT file.name, content, encode(sha256, 'hex') AS sha256, title
FROM report_run_file file JOIN report_schedule USING (kommune_id, schedule_id)
WHERE kommune_id = $1 AND schedule_id = $2 AND due_at = $3 AND kind = $4`;
