-- libs/releases/server/src/explain/explain.queries.ts
SELECT event.state, event.by, event.at
FROM indicator JOIN entry_event event USING (kommune_id, indicator_id)
WHERE kommune_id = $1 AND indicator.code = $2 AND event.period = $3
  AND event.state IN ('submitted', 'approved', 'returned')
ORDER BY event.number DESC LIMIT 20;
