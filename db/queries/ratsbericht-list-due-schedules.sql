-- libs/ratsbericht/server/src/schedule/run.queries.ts
SELECT kommune_id AS "kommuneId", schedule_id AS "scheduleId", cron, next_due AS "nextDue"
FROM report_schedule WHERE kommune_id = ANY ($1) AND next_due <= $2;
