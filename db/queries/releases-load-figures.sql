-- libs/releases/server/src/compile-release/approved-figures.queries.ts
WITH approval AS MATERIALIZED (
  SELECT entry.kommune_id, entry.indicator_id, entry.period, (
    SELECT max(at) FROM entry_event event
    WHERE event.kommune_id = entry.kommune_id AND event.indicator_id = entry.indicator_id
      AND event.period = entry.period AND event.state = 'approved' AND NOT EXISTS (
        SELECT FROM entry_event later
        WHERE later.kommune_id = event.kommune_id AND later.indicator_id = event.indicator_id
          AND later.period = event.period AND later.number > event.number AND later.state = 'open')) AS approved_at
  FROM entry WHERE entry.kommune_id = ANY ($1::int[]) AND state <> 'approved' AND NOT $2::boolean
), figure AS (
  SELECT kommune_id, indicator_id, period, cell, numerator, denominator, value, status, recorded_at,
    entry.state IS NOT NULL OR recorded_by LIKE 'person:%' AS typed
  FROM observation
  LEFT JOIN entry USING (kommune_id, indicator_id, period)
  WHERE kommune_id = ANY ($1::int[])
    AND ($2::boolean OR entry.state = 'approved' OR (entry.state IS NULL AND recorded_by NOT LIKE 'person:%'))
  UNION ALL
  SELECT kommune_id, indicator_id, period, cell, numerator, denominator, value, status, recorded_at, true
  FROM (
    SELECT DISTINCT ON (kommune_id, indicator_id, period, cell) stored.*
    FROM approval JOIN observation_revision stored USING (kommune_id, indicator_id, period)
    WHERE recorded_at <= approved_at
    ORDER BY kommune_id, indicator_id, period, cell, revision DESC) approved
), taken AS (
  SELECT kommune_id, indicator_id, period, coordinate AS cell, numerator, denominator, value, status::text AS status,
    extract(epoch FROM recorded_at)::float8 AS recorded
  FROM figure JOIN indicator_cell USING (kommune_id, indicator_id, cell)
  WHERE NOT (typed AND status = 'H')
)
SELECT indicator_id, period, cell, numerator, denominator, value, status, recorded
FROM taken JOIN indicator USING (kommune_id, indicator_id)
WHERE NOT indicator.from_members;
