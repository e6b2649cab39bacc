-- libs/observations/server/src/observation.queries.ts
WITH written AS (
  INSERT INTO observation AS stored
    (kommune_id, indicator_id, period, cell, numerator, denominator, value, status, note, recorded_by, reason)
  SELECT kommune_id, indicator_id, period, cell, numerator, denominator, value, status, note, $10, $11
  FROM unnest($1::int[], $2::int[], $3::int[], $4::smallint[], $5::float8[], $6::float8[], $7::float8[], $8::text[], $9::text[])
    AS given (kommune_id, indicator_id, period, cell, numerator, denominator, value, status, note)
  ORDER BY kommune_id, indicator_id, period, cell
  ON CONFLICT (kommune_id, indicator_id, period, cell) DO UPDATE SET
    numerator = EXCLUDED.numerator,
    denominator = EXCLUDED.denominator,
    value = EXCLUDED.value,
    status = EXCLUDED.status,
    note = EXCLUDED.note,
    recorded_by = EXCLUDED.recorded_by,
    recorded_at = now(),
    reason = EXCLUDED.reason,
    revision = stored.revision + 1
  WHERE (stored.numerator, stored.denominator, stored.value, stored.status, stored.note)
    IS DISTINCT FROM (EXCLUDED.numerator, EXCLUDED.denominator, EXCLUDED.value, EXCLUDED.status, EXCLUDED.note)
  RETURNING revision
)
SELECT count(*) FILTER (WHERE revision = 1)::int AS inserted, count(*) FILTER (WHERE revision > 1)::int AS changed
FROM written;
