-- libs/observations/server/src/entry-facts/entry-facts.queries.ts
SELECT one_person FROM kommune WHERE kommune_id = $1;
