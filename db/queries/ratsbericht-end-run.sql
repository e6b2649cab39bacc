-- libs/ratsbericht/server/src/schedule/run.queries.ts
UPDATE report_run SET state = $5, reason = $6, finished_at = $7, worker = NULL, lease_until = NULL
WHERE kommune_id = $1 AND schedule_id = $2 AND due_at = $3 AND worker = $4 AND state IN ('rendering', 'sending') RETURNING 1 AS held;
