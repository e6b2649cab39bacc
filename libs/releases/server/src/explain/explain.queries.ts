/** $1 kommune_id, $2 code, $3 stored period, $4 coordinates: every revision, newest first, with the Fachamt it belongs to. */
export const LOAD_FIGURE_REVISIONS = `
SELECT indicator.fachamt_id, stored.revision, stored.numerator, stored.denominator, stored.value, stored.status,
  stored.recorded_by, stored.recorded_at, stored.reason, indicator_cell.coordinate
FROM indicator
JOIN indicator_cell USING (kommune_id, indicator_id)
JOIN observation_revision stored USING (kommune_id, indicator_id, cell)
WHERE kommune_id = $1 AND indicator.code = $2 AND stored.period = $3 AND indicator_cell.coordinate = ANY ($4::text[])
ORDER BY indicator_cell.coordinate, stored.revision DESC LIMIT 50`;

/** $1 kommune_id, $2 code, $3 stored period: hand-ins and decisions, newest first. */
export const LOAD_FIGURE_DECISIONS = `
SELECT event.state, event.by, event.at
FROM indicator JOIN entry_event event USING (kommune_id, indicator_id)
WHERE kommune_id = $1 AND indicator.code = $2 AND event.period = $3
  AND event.state IN ('submitted', 'approved', 'returned')
ORDER BY event.number DESC LIMIT 20`;
