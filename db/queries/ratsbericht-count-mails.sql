-- libs/ratsbericht/server/src/schedule/run.queries.ts
SELECT count(*) FILTER (WHERE sent_at IS NOT NULL)::int AS sent, count(*) FILTER (WHERE failure IS NOT NULL)::int AS failed,
  count(*) FILTER (WHERE attempted_at IS NOT NULL AND sent_at IS NULL AND failure IS NULL)::int AS unknown,
  min(failure) AS failure
FROM report_run_mail WHERE kommune_id = $1 AND schedule_id = $2 AND due_at = $3;
