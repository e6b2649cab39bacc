-- libs/ratsbericht/server/src/schedule/run.queries.ts
UPDATE report_run_mail SET sent_at = $5, failure = $6 WHERE kommune_id = $1 AND schedule_id = $2 AND due_at = $3 AND email = $4;
