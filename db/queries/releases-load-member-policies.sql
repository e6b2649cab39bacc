-- libs/releases/server/src/compile-release/compile-input.queries.ts
SELECT ags, code, GREATEST(kommune.disclosure_threshold, indicator.disclosure_threshold) AS threshold, sensitive
FROM indicator JOIN kommune USING (kommune_id) WHERE kommune_id = ANY ($1::int[]);
