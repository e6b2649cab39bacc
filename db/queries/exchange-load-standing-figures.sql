-- libs/exchange/server/src/history/history.queries.ts
SELECT observation.indicator_id AS "indicatorId", period, cell, numerator, denominator, value, status, note, revision
FROM unnest($2::int[], $3::int[], $4::int[]) AS wanted (indicator_id, first, last)
JOIN observation ON observation.kommune_id = $1 AND observation.indicator_id = wanted.indicator_id
  AND observation.period BETWEEN wanted.first AND wanted.last;
