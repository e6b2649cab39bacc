-- libs/exchange/server/src/history/history.queries.ts
WITH approved AS (
  INSERT INTO entry AS stored
    (kommune_id, indicator_id, period, state, submitted_by, submitted_at, decided_by, decided_at, decision_comment)
  SELECT $1, indicator_id, period, 'approved', $4, now(), $4, now(), $5
  FROM unnest($2::int[], $3::int[]) AS given (indicator_id, period)
  ORDER BY indicator_id, period
  ON CONFLICT (kommune_id, indicator_id, period) DO UPDATE SET
    state = 'approved', nothing_to_report = false, submitted_by = EXCLUDED.submitted_by,
    submitted_at = EXCLUDED.submitted_at, decided_by = EXCLUDED.decided_by, decided_at = EXCLUDED.decided_at,
    decision_comment = EXCLUDED.decision_comment
  WHERE stored.state = 'open'
  RETURNING indicator_id, period
), told AS (
  INSERT INTO entry_event (kommune_id, indicator_id, period, number, state, by, at, comment)
  SELECT $1, indicator_id, period, 1 + COALESCE((
      SELECT max(number) FROM entry_event before
      WHERE before.kommune_id = $1 AND before.indicator_id = approved.indicator_id AND before.period = approved.period), 0),
    'approved', $4, now(), $5
  FROM approved
  RETURNING 1
)
SELECT count(*)::int AS approved FROM told;
