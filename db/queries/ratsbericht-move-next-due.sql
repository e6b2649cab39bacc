-- libs/ratsbericht/server/src/schedule/run.queries.ts
UPDATE report_schedule SET next_due = $4 WHERE kommune_id = $1 AND schedule_id = $2 AND next_due = $3;
