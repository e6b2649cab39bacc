-- libs/releases/server/src/compile-release/compile-input.queries.ts
SELECT kommune_id, ags, name, art, invented, disclosure_threshold, merge_divers, round_to_five
FROM kommune WHERE kommune_id = ANY ($1::int[]) ORDER BY kommune_id;
