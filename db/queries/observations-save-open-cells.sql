-- libs/observations/server/src/save-cells/save-cells.queries.ts
SELECT indicator_id, cell, revision, at FROM entry_save_open($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13);
