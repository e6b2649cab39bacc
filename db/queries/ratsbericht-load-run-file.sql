-- libs/ratsbericht/server/src/schedule/screen.queries.ts
SELECT file.name, content, encode(sha256, 'hex') AS sha256, title
FROM report_run_file file JOIN report_schedule USING (kommune_id, schedule_id)
WHERE kommune_id = $1 AND schedule_id = $2 AND due_at = $3 AND kind = $4;
