-- libs/ratsbericht/server/src/schedule/run.queries.ts
SELECT kind, name, content, encode(sha256, 'hex') AS sha256 FROM report_run_file WHERE kommune_id = $1 AND schedule_id = $2 AND due_at = $3 ORDER BY kind;
