-- libs/identity/server/src/second-factor/second-factor.queries.ts
WITH started AS (
  INSERT INTO person_credential (person_id, totp_secret) VALUES ($1, $2)
  ON CONFLICT (person_id) DO UPDATE SET totp_secret = excluded.totp_secret, totp_last_step = NULL
  WHERE person_credential.totp_confirmed_at IS NULL
  RETURNING person_id)
SELECT count(*)::int AS done FROM started;
