-- libs/observations/server/src/save-cells/save-cells.queries.ts
SELECT pg_advisory_xact_lock(hashtextextended('teilziel-monitor entry ' || $1::int || ' ' || indicator_id, 0))
FROM unnest($2::int[]) AS held (indicator_id);
