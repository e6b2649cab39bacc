-- libs/ratsbericht/server/src/schedule/run.queries.ts
SELECT ags, number FROM release JOIN kommune USING (kommune_id)
WHERE kommune_id = $1 AND scope = ANY ($2) AND released_at <= $3 AND (embargo_until IS NULL OR embargo_until <= $3)
ORDER BY number DESC LIMIT 1;
