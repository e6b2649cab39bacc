-- libs/releases/server/src/compile-release/compile-input.queries.ts
SELECT kommune_id, ags, name, art, invented, disclosure_threshold
FROM kommune WHERE ags = $1;
