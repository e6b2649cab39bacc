-- libs/exchange/server/src/history/history.queries.ts
WITH told AS (
  SELECT event.indicator_id, event.period, event.number, CASE WHEN EXISTS (
      SELECT FROM entry_event before
      WHERE before.kommune_id = $1 AND before.indicator_id = event.indicator_id AND before.period = event.period
        AND before.number = event.number - 1 AND before.state = 'approved') THEN 'approved' ELSE 'open' END AS state
  FROM import_run run
  JOIN entry_event event ON event.kommune_id = $1 AND event.at = run.imported_at AND event.by = run.imported_by
    AND event.state = 'approved'
  WHERE run.kommune_id = $1 AND run.import_id = $2
), opened AS (
  UPDATE entry SET state = 'open', decided_by = NULL, decided_at = NULL, decision_comment = NULL,
    submitted_by = NULL, submitted_at = NULL
  FROM told
  WHERE entry.kommune_id = $1 AND entry.indicator_id = told.indicator_id AND entry.period = told.period
    AND told.state = 'open'
  RETURNING 1
)
INSERT INTO entry_event (kommune_id, indicator_id, period, number, state, by, at, comment)
SELECT $1, indicator_id, period, number + 1, state, $3, now(), $4 FROM told;
