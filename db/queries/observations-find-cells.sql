-- libs/observations/server/src/save-cells/save-cells.queries.ts
SELECT observation.indicator_id, period, observation.cell, numerator, denominator, value, status, revision, recorded_by,
  recorded_at
FROM unnest($3::int[], $4::smallint[]) AS wanted (indicator_id, cell)
JOIN observation ON observation.kommune_id = $1 AND observation.period = $2
  AND observation.indicator_id = wanted.indicator_id AND observation.cell = wanted.cell;
