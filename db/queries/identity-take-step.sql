-- libs/identity/server/src/second-factor/second-factor.queries.ts
WITH taken AS (
  UPDATE person_credential SET totp_last_step = $2
  WHERE person_id = $1 AND totp_secret IS NOT NULL AND (totp_last_step IS NULL OR totp_last_step < $2)
  RETURNING person_id)
SELECT count(*)::int AS done FROM taken;
