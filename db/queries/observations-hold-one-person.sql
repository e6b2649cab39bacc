-- libs/observations/server/src/entry-rules/entry-rules.queries.ts
SELECT one_person AS "on" FROM kommune WHERE kommune_id = $1 FOR NO KEY UPDATE;
