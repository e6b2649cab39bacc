-- libs/observations/server/src/entry-facts/entry-facts.queries.ts
SELECT indicator_id, period, state, nothing_to_report, submitted_by, submitted_at, message, decided_by, decided_at,
  decision_comment, qualified,
  ARRAY(
    SELECT cell FROM entry_returned_cell returned
    WHERE returned.kommune_id = $1 AND returned.indicator_id = entry.indicator_id AND returned.period = entry.period
    ORDER BY cell) AS returned_cells,
  EXISTS (
    SELECT FROM entry_event event
    WHERE event.kommune_id = $1 AND event.indicator_id = entry.indicator_id AND event.period = entry.period
      AND event.state = 'approved') AS was_approved
FROM entry
WHERE kommune_id = $1 AND indicator_id = ANY ($2::int[]) AND (period >= $3 OR state = 'returned');
