/**
 * $1 kommune_id, $2 indicator codes, $3 stored periods (pairwise): the entries, held until the transaction ends, in the
 * order of their key, so that two decisions never wait for each other crosswise.
 */
export const LOCK_ENTRIES = `
SELECT indicator.indicator_id AS "indicatorId", code, name, frequency, entry.period, state,
  submitted_by AS "submittedBy"
FROM unnest($2::text[], $3::int[]) AS asked (code, period)
JOIN indicator USING (code)
JOIN entry USING (indicator_id, period)
WHERE indicator.kommune_id = $1 AND entry.kommune_id = $1
ORDER BY entry.indicator_id, entry.period
FOR UPDATE OF entry`;

/** $1 kommune_id, $2 indicator_ids, $3 periods, $4 state, $5 by, $6 at, $7 comment, $8 qualified. */
export const DECIDE_ENTRIES = `
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
FROM decided`;

/** $1 kommune_id, $2 indicator_ids, $3 periods: what was disputed is settled. */
export const SETTLE_CELLS = `
DELETE FROM entry_returned_cell disputed
USING unnest($2::int[], $3::int[]) AS asked (indicator_id, period)
WHERE disputed.kommune_id = $1 AND disputed.indicator_id = asked.indicator_id AND disputed.period = asked.period`;

/** $1 kommune_id, $2 indicator_id, $3 period, $4 cells, $5 comment: how many of the cells the indicator has. */
export const DISPUTE_CELLS = `
WITH disputed AS (
  INSERT INTO entry_returned_cell (kommune_id, indicator_id, period, cell, comment)
  SELECT $1, $2, $3, cell, $5 FROM indicator_cell
  WHERE kommune_id = $1 AND indicator_id = $2 AND cell = ANY ($4::smallint[])
  RETURNING cell
)
SELECT count(*)::int AS cells FROM disputed`;
