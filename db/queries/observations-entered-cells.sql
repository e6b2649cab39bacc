-- libs/observations/server/src/cockpit/asked.queries.ts
SELECT stored.indicator_id AS "indicatorId", stored.period, array_agg(cell) AS cells
FROM unnest($2::int[], $3::int[]) AS wanted (indicator_id, period)
JOIN observation stored ON stored.kommune_id = $1 AND stored.indicator_id = wanted.indicator_id
  AND stored.period = wanted.period
WHERE status <> 'H'
GROUP BY stored.indicator_id, stored.period;
