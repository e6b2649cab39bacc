-- libs/identity/server/src/second-factor/second-factor.queries.ts
WITH used AS (
  UPDATE recovery_code SET used_at = $3 WHERE person_id = $1 AND code_hash = $2 AND used_at IS NULL
  RETURNING person_id)
SELECT count(*)::int AS done FROM used;
