-- libs/observations/server/src/review/review.queries.ts
SELECT code, period FROM entry JOIN indicator USING (kommune_id, indicator_id)
WHERE kommune_id = $1 AND state = 'submitted' AND ($2::int IS NULL OR period = $2);
