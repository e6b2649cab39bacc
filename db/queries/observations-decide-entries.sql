-- libs/observations/server/src/review/decision.queries.ts
WITH decided AS (
  UPDATE entry SET state = $4, decided_by = $5, decided_at = $6, decision_comment = $7, qualified = $8
  FROM unnest($2::int[], $3::int[]) AS asked (indicator_id, period)
  WHERE entry.kommune_id = $1 AND entry.indicator_id = asked.indicator_id AND entry.period = asked.period
  RETURNING entry.indicator_id, entry.period
)
INSERT INTO entry_event (kommune_id, indicator_id, period, number, state, by, at, comment, qualified)
SELECT $1, indicator_id, period, 1 + COALESCE((
    SELECT max(number) FROM entry_event before
    WHERE before.kommune_id = $1 AND before.indicator_id = decided.indicator_id AND before.period = decided.period), 0),
  $4, $5, $6, $7, $8
FROM decided;
