-- libs/releases/server/src/compile-release/compile-input.queries.ts
SELECT indicator_id, year, symbol, reason, by_name, at
FROM assessment_override WHERE kommune_id = $1 AND withdrawn_at IS NULL;
