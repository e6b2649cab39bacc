-- libs/observations/server/src/entry-rules/entry-rules.queries.ts
SELECT period, published_on::text AS day FROM source_release WHERE kommune_id = $1 AND source_id = $2;
