-- libs/ratsbericht/server/src/schedule/run.queries.ts
SELECT max(release_number) AS number FROM report_run
WHERE kommune_id = $1 AND schedule_id = $2 AND state = 'delivered';
