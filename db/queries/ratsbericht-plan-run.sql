-- libs/ratsbericht/server/src/schedule/run.queries.ts
INSERT INTO report_run (kommune_id, schedule_id, due_at, origin, missed) VALUES ($1, $2, $3, $4, $5)
ON CONFLICT DO NOTHING;
