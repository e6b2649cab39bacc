-- libs/exchange/server/src/history/history.queries.ts
WITH written AS (
  SELECT written.indicator_id, written.period, written.cell, written.revision
  FROM import_run run
  JOIN observation_revision written ON written.kommune_id = $1 AND written.recorded_at = run.imported_at
    AND written.recorded_by = run.imported_by
  WHERE run.kommune_id = $1 AND run.import_id = $2)
SELECT
  (SELECT count(*)::int FROM written
    JOIN observation ON observation.kommune_id = $1 AND observation.indicator_id = written.indicator_id
      AND observation.period = written.period AND observation.cell = written.cell
    WHERE observation.revision <> written.revision) AS figures,
  (SELECT count(*)::int FROM (SELECT DISTINCT indicator_id, period FROM written) pairs
    WHERE EXISTS (SELECT FROM entry_event event, import_run run
      WHERE run.kommune_id = $1 AND run.import_id = $2 AND event.kommune_id = $1
        AND event.indicator_id = pairs.indicator_id AND event.period = pairs.period AND event.at > run.imported_at)) AS entries;
