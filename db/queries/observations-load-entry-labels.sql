-- libs/observations/server/src/entry-facts/entry-facts.queries.ts
SELECT dimension, code, label FROM dimension WHERE kommune_id = $1;
