-- libs/ratsbericht/server/src/schedule/run.queries.ts
INSERT INTO report_run_mail (kommune_id, schedule_id, due_at, email, name)
SELECT kommune_id, schedule_id, $3, email, name FROM report_recipient WHERE kommune_id = $1 AND schedule_id = $2
ON CONFLICT DO NOTHING;
