/** $1 kommune_id, $2 indicator_ids, $3 stored period, $4 author, $5 instant, $6 message: handed in, first or again. */
export const SUBMIT_ENTRIES = `
WITH submitted AS (
  INSERT INTO entry (kommune_id, indicator_id, period, state, submitted_by, submitted_at, message)
  SELECT $1, indicator_id, $3, 'submitted', $4, $5, $6 FROM unnest($2::int[]) AS given (indicator_id)
  ON CONFLICT (kommune_id, indicator_id, period) DO UPDATE SET
    state = EXCLUDED.state, submitted_by = EXCLUDED.submitted_by, submitted_at = EXCLUDED.submitted_at,
    message = EXCLUDED.message, decided_by = NULL, decided_at = NULL, decision_comment = NULL, qualified = false
  RETURNING indicator_id
)
INSERT INTO entry_event (kommune_id, indicator_id, period, number, state, by, at, comment)
SELECT $1, indicator_id, $3, 1 + COALESCE((
    SELECT max(number) FROM entry_event before
    WHERE before.kommune_id = $1 AND before.indicator_id = submitted.indicator_id AND before.period = $3), 0),
  'submitted', $4, $5, $6
FROM submitted`;

/** $1 kommune_id, $2 indicator_id, $3 stored period: there was nothing to count. */
export const REPORT_NOTHING = `
INSERT INTO entry (kommune_id, indicator_id, period, state, nothing_to_report) VALUES ($1, $2, $3, 'open', true)
ON CONFLICT (kommune_id, indicator_id, period) DO UPDATE SET nothing_to_report = true`;
