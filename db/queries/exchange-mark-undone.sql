-- libs/exchange/server/src/history/history.queries.ts
UPDATE import_run SET undone_at = now(), undone_by = $3 WHERE kommune_id = $1 AND import_id = $2;
