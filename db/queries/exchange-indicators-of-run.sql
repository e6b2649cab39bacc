-- libs/exchange/server/src/history/history.queries.ts
WITH written AS (
  SELECT written.indicator_id, written.period, written.cell, written.revision
  FROM import_run run
  JOIN observation_revision written ON written.kommune_id = $1 AND written.recorded_at = run.imported_at
    AND written.recorded_by = run.imported_by
  WHERE run.kommune_id = $1 AND run.import_id = $2)
SELECT DISTINCT indicator_id AS id FROM written ORDER BY 1;
