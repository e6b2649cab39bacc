-- libs/observations/server/src/entry-facts/entry-facts.queries.ts
SELECT indicator_id, cell, count(*)::int AS comments FROM cell_comment
WHERE kommune_id = $1 AND indicator_id = ANY ($2::int[]) AND period = $3
GROUP BY indicator_id, cell;
