-- libs/exchange/server/src/history/history.queries.ts
INSERT INTO entry_event (kommune_id, indicator_id, period, number, state, by, at, comment)
SELECT $1, indicator_id, period, 1 + COALESCE((
    SELECT max(number) FROM entry_event before
    WHERE before.kommune_id = $1 AND before.indicator_id = given.indicator_id AND before.period = given.period), 0),
  'approved', $4, now(), $5
FROM unnest($2::int[], $3::int[]) AS given (indicator_id, period)
JOIN entry USING (indicator_id, period)
WHERE entry.kommune_id = $1 AND entry.state = 'approved';
