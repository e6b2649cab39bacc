-- libs/exchange/server/src/history/history.queries.ts
SELECT import_id AS "id", file, imported_at AS "importedAt", inserted, changed, unchanged, skipped,
  undone_at AS "undoneAt"
FROM import_run WHERE kommune_id = $1 AND imported_by LIKE 'person:%'
ORDER BY import_id DESC LIMIT 10;
