-- libs/observations/server/src/entry-facts/entry-facts.queries.ts
SELECT observation.indicator_id, period, cell, numerator, denominator, value, status, revision, recorded_by,
  CASE WHEN period = wanted.last THEN recorded_at END AS recorded_at
FROM unnest($2::int[], $3::int[], $4::int[]) AS wanted (indicator_id, first, last)
JOIN observation ON observation.kommune_id = $1 AND observation.indicator_id = wanted.indicator_id
  AND observation.period BETWEEN wanted.first AND wanted.last
ORDER BY observation.indicator_id, period, cell;
