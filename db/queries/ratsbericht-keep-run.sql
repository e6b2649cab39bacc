-- libs/ratsbericht/server/src/schedule/run.queries.ts
UPDATE report_run SET lease_until = $5 WHERE kommune_id = $1 AND schedule_id = $2 AND due_at = $3 AND worker = $4 RETURNING 1 AS held;
