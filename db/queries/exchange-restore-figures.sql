-- libs/exchange/server/src/history/history.queries.ts
WITH written AS (
  SELECT written.indicator_id, written.period, written.cell, written.revision
  FROM import_run run
  JOIN observation_revision written ON written.kommune_id = $1 AND written.recorded_at = run.imported_at
    AND written.recorded_by = run.imported_by
  WHERE run.kommune_id = $1 AND run.import_id = $2), restored AS (
  UPDATE observation SET
    numerator = before.numerator, denominator = before.denominator, value = before.value,
    status = COALESCE(before.status, 'H'), note = before.note, recorded_by = $3, recorded_at = now(), reason = $4,
    revision = observation.revision + 1
  FROM written
  LEFT JOIN observation_revision before ON before.kommune_id = $1 AND before.indicator_id = written.indicator_id
    AND before.period = written.period AND before.cell = written.cell AND before.revision = written.revision - 1
  WHERE observation.kommune_id = $1 AND observation.indicator_id = written.indicator_id
    AND observation.period = written.period AND observation.cell = written.cell
    AND observation.revision = written.revision
  RETURNING 1
)
SELECT count(*)::int AS figures FROM restored;
