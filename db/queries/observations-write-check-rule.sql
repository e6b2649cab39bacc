-- libs/observations/server/src/entry-rules/entry-rules.queries.ts
INSERT INTO indicator_check (kommune_id, indicator_id, kind, severity, params, active) VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT (kommune_id, indicator_id, kind)
DO UPDATE SET severity = EXCLUDED.severity, params = EXCLUDED.params, active = EXCLUDED.active;
