-- libs/ratsbericht/server/src/schedule/screen.queries.ts
UPDATE report_run SET attempts = 0, reason = NULL, finished_at = NULL,
  state = CASE WHEN EXISTS (SELECT FROM report_run_file WHERE kommune_id = $1 AND schedule_id = $2 AND due_at = $3) THEN 'sending' ELSE 'planned' END
WHERE kommune_id = $1 AND schedule_id = $2 AND due_at = $3 AND (state = 'failed' OR (state = 'delivered' AND EXISTS (
  SELECT FROM report_run_mail WHERE kommune_id = $1 AND schedule_id = $2 AND due_at = $3 AND attempted_at IS NOT NULL AND sent_at IS NULL AND failure IS NULL)));
