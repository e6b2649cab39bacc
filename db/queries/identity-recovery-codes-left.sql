-- libs/identity/server/src/second-factor/second-factor.queries.ts
SELECT count(*)::int AS "left" FROM recovery_code WHERE person_id = $1 AND used_at IS NULL;
