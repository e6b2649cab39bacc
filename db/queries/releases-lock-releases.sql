-- libs/releases/server/src/compile-release/release-store.queries.ts
SELECT pg_advisory_lock(hashtext('teilziel-monitor release'), kommune_id)
FROM (SELECT unnest($1::int[]) AS kommune_id ORDER BY 1) ordered;
