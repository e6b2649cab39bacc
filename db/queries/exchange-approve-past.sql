-- libs/exchange/server/src/load-demo/demo-entries.queries.ts
WITH past AS (
  SELECT DISTINCT indicator_id, period FROM observation JOIN indicator USING (kommune_id, indicator_id)
  WHERE kommune_id = $1 AND fachamt_id IS NOT NULL AND NOT from_members
    AND NOT (frequency = 'Q' AND period = $6 AND fachamt_id = ANY ($5::int[]))
), dated AS (
  SELECT indicator_id, period,
    make_timestamptz(period / 4, 3 * (period % 4) + 1, 1, 10, 0, 0, 'Europe/Berlin') + interval '3 months 10 days' AS day
  FROM past
), made AS (
  INSERT INTO entry (kommune_id, indicator_id, period, state, submitted_by, submitted_at, decided_by, decided_at)
  SELECT $1, indicator_id, period, 'approved', $3, least(day, $2::timestamptz), $4, least(day + interval '3 days', $2::timestamptz)
  FROM dated
  RETURNING indicator_id, period, submitted_at, decided_at
)
INSERT INTO entry_event (kommune_id, indicator_id, period, number, state, by, at)
SELECT $1, indicator_id, period, 1, 'submitted', $3, submitted_at FROM made
UNION ALL
SELECT $1, indicator_id, period, 2, 'approved', $4, decided_at FROM made;
