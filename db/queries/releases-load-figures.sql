-- libs/releases/server/src/compile-release/compile-input.queries.ts
SELECT observation.indicator_id, period, coordinate AS cell, numerator, denominator, value, status::text AS status
FROM observation
JOIN indicator_cell USING (kommune_id, indicator_id, cell)
JOIN indicator USING (kommune_id, indicator_id)
WHERE observation.kommune_id = $1 AND NOT indicator.from_members;
