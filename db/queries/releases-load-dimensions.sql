-- libs/releases/server/src/compile-release/compile-input.queries.ts
SELECT dimension, dimension_label, code, label
FROM dimension WHERE kommune_id = $1 ORDER BY dimension, position, code;
