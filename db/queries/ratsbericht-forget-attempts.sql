-- libs/ratsbericht/server/src/schedule/screen.queries.ts
UPDATE report_run_mail SET attempted_at = NULL, failure = NULL WHERE kommune_id = $1 AND schedule_id = $2 AND due_at = $3 AND sent_at IS NULL;
