-- libs/observations/server/src/cockpit/asked.queries.ts
SELECT DISTINCT indicator_id AS "indicatorId" FROM observation
WHERE kommune_id = $1 AND period = $2 AND indicator_id = ANY ($3::int[]);
