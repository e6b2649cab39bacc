-- libs/ratsbericht/server/src/schedule/screen.queries.ts
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
ORDER BY run.due_at DESC, run.schedule_id LIMIT $2;
