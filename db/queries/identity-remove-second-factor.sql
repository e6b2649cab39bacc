-- libs/identity/server/src/second-factor/second-factor.queries.ts
WITH removed AS (
  UPDATE person_credential SET totp_secret = NULL, totp_confirmed_at = NULL, totp_last_step = NULL
  WHERE person_id = $1 AND totp_secret IS NOT NULL
  RETURNING person_id)
SELECT count(*)::int AS done FROM removed;
