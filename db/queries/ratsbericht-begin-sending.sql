-- libs/ratsbericht/server/src/schedule/run.queries.ts
UPDATE report_run SET state = 'sending', release_number = $5, lease_until = $6 WHERE kommune_id = $1 AND schedule_id = $2 AND due_at = $3 AND worker = $4 AND state = 'rendering'
RETURNING 1 AS held;
