-- libs/observations/server/src/save-cells/save-cells.queries.ts
UPDATE entry SET nothing_to_report = false
WHERE kommune_id = $1 AND period = $2 AND indicator_id = ANY ($3::int[]) AND nothing_to_report;
