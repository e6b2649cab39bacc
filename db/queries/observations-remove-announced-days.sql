-- libs/observations/server/src/entry-rules/entry-rules.queries.ts
DELETE FROM source_release WHERE kommune_id = $1 AND source_id = $2 AND period = ANY ($3::int[]);
