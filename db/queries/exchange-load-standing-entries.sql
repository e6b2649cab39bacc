-- libs/exchange/server/src/history/history.queries.ts
SELECT entry.indicator_id AS "indicatorId", entry.period, state, EXISTS (
    SELECT FROM entry_event event
    WHERE event.kommune_id = $1 AND event.indicator_id = entry.indicator_id AND event.period = entry.period
      AND event.state = 'approved') AS "wasApproved"
FROM entry WHERE kommune_id = $1 AND indicator_id = ANY ($2::int[]);
