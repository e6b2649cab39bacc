-- libs/releases/server/src/compile-release/release-store.queries.ts
SELECT pg_advisory_unlock(hashtext('teilziel-monitor release'), unnest($1::int[]));
