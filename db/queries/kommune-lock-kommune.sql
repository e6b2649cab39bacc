-- libs/kommune/server/src/kommune.queries.ts
SELECT kommune_id FROM kommune WHERE kommune_id = $1 FOR NO KEY UPDATE;
