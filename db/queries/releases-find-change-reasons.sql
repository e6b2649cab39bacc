-- libs/releases/server/src/diff/diff.queries.ts
SELECT wanted.code, wanted.period, wanted.coordinate, last.reason, last.recorded_by AS author, last.recorded_at AS "at"
FROM unnest($2::text[], $3::int[], $4::text[]) AS wanted (code, period, coordinate)
JOIN indicator ON indicator.kommune_id = $1 AND indicator.code = wanted.code
JOIN indicator_cell cell ON cell.kommune_id = $1 AND cell.indicator_id = indicator.indicator_id
  AND cell.coordinate = wanted.coordinate
CROSS JOIN LATERAL (
  SELECT reason, recorded_by, recorded_at FROM observation_revision stored
  WHERE stored.kommune_id = $1 AND stored.indicator_id = indicator.indicator_id AND stored.period = wanted.period
    AND stored.cell = cell.cell AND stored.revision > 1
  ORDER BY revision DESC LIMIT 1) last;
