-- libs/ratsbericht/server/src/schedule/run.queries.ts
UPDATE report_run_mail mail SET attempted_at = $6, message_id = $7
WHERE kommune_id = $1 AND schedule_id = $2 AND due_at = $3 AND email = $4 AND attempted_at IS NULL
  AND EXISTS (SELECT FROM report_run run WHERE run.kommune_id = $1 AND run.schedule_id = $2 AND run.due_at = $3
    AND run.worker = $5 AND run.state = 'sending')
RETURNING email;
