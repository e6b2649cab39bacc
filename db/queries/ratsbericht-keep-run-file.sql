-- libs/ratsbericht/server/src/schedule/run.queries.ts
INSERT INTO report_run_file (kommune_id, schedule_id, due_at, kind, name, sha256, content)
VALUES ($1, $2, $3, $4, $5, sha256($6::bytea), $6);
