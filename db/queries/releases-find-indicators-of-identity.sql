-- libs/releases/server/src/indicator-identities/indicator-identities.queries.ts
SELECT indicator_id AS id, code, frequency, aggregation FROM indicator WHERE kommune_id = $1 AND code = ANY ($2::text[]);
