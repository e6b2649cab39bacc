-- libs/ratsbericht/server/src/schedule/run.queries.ts
SELECT email, name FROM report_run_mail WHERE kommune_id = $1 AND schedule_id = $2 AND due_at = $3 AND attempted_at IS NULL ORDER BY email;
