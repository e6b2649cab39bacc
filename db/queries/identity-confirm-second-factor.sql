-- libs/identity/server/src/second-factor/second-factor.queries.ts
WITH confirmed AS (
  UPDATE person_credential SET totp_confirmed_at = $2
  WHERE person_id = $1 AND totp_secret IS NOT NULL AND totp_confirmed_at IS NULL
  RETURNING person_id)
SELECT count(*)::int AS done FROM confirmed;
