-- libs/exchange/server/src/history/history.queries.ts
SELECT file, undone_at IS NOT NULL AS "isUndone" FROM import_run
WHERE kommune_id = $1 AND import_id = $2 AND imported_by LIKE 'person:%' FOR UPDATE;
