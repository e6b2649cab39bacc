-- libs/observations/server/src/entry-facts/entry-facts.queries.ts
SELECT version FROM entry_structure WHERE kommune_id = $1;
