-- libs/releases/server/src/explain/explain.queries.ts
SELECT indicator.fachamt_id, stored.revision, stored.numerator, stored.denominator, stored.value, stored.status,
  stored.recorded_by, stored.recorded_at, stored.reason, indicator_cell.coordinate
FROM indicator
JOIN indicator_cell USING (kommune_id, indicator_id)
JOIN observation_revision stored USING (kommune_id, indicator_id, cell)
WHERE kommune_id = $1 AND indicator.code = $2 AND stored.period = $3 AND indicator_cell.coordinate = ANY ($4::text[])
ORDER BY indicator_cell.coordinate, stored.revision DESC LIMIT 50;
