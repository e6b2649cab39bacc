-- libs/observations/server/src/entry-rules/entry-rules.queries.ts
UPDATE kommune SET one_person = $2 WHERE kommune_id = $1;
