-- libs/observations/server/src/entry-rules/entry-rules.queries.ts
SELECT kind, severity, params, active FROM indicator_check WHERE kommune_id = $1 AND indicator_id = $2 AND kind = $3;
