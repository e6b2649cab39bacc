-- libs/observations/server/src/save-cells/save-cells.queries.ts
INSERT INTO observation AS stored
  (kommune_id, indicator_id, period, cell, numerator, denominator, value, status, note, recorded_by, reason)
SELECT $1, given.indicator_id, $2, given.cell, given.numerator, given.denominator, given.value, given.status,
  CASE WHEN given.follows IS NOT TRUE THEN given.expected::text WHEN EXISTS (
    SELECT FROM observation known
    WHERE known.kommune_id = $1 AND known.indicator_id = given.indicator_id AND known.period = $2
      AND known.cell = given.cell) THEN 'follows' END, $3, given.reason
FROM unnest($4::int[], $5::smallint[], $6::float8[], $7::float8[], $8::float8[], $9::text[], $10::int[], $11::text[], $12::boolean[])
  AS given (indicator_id, cell, numerator, denominator, value, status, expected, reason, follows)
LEFT JOIN entry ON entry.kommune_id = $1 AND entry.indicator_id = given.indicator_id AND entry.period = $2
WHERE entry.state IS NULL OR entry.state = 'open' OR (entry.state = 'returned' AND (given.follows OR EXISTS (
  SELECT FROM entry_returned_cell returned
  WHERE returned.kommune_id = $1 AND returned.indicator_id = given.indicator_id AND returned.period = $2
    AND returned.cell = given.cell)))
ORDER BY given.indicator_id, given.cell
ON CONFLICT (kommune_id, indicator_id, period, cell) DO UPDATE SET
  numerator = EXCLUDED.numerator,
  denominator = EXCLUDED.denominator,
  value = EXCLUDED.value,
  status = EXCLUDED.status,
  note = NULL,
  recorded_by = EXCLUDED.recorded_by,
  recorded_at = now(),
  reason = EXCLUDED.reason,
  revision = stored.revision + 1
WHERE (stored.numerator, stored.denominator, stored.value, stored.status)
    IS DISTINCT FROM (EXCLUDED.numerator, EXCLUDED.denominator, EXCLUDED.value, EXCLUDED.status)
  AND (stored.recorded_by = EXCLUDED.recorded_by OR EXCLUDED.note = stored.revision::text OR EXCLUDED.note = 'follows')
RETURNING indicator_id, cell, revision, note;
