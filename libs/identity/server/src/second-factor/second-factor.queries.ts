/** $1 person_id, $2 sealed secret. A factor that is in use is not replaced. */
export const START_SECOND_FACTOR = `
WITH started AS (
  INSERT INTO person_credential (person_id, totp_secret) VALUES ($1, $2)
  ON CONFLICT (person_id) DO UPDATE SET totp_secret = excluded.totp_secret, totp_last_step = NULL
  WHERE person_credential.totp_confirmed_at IS NULL
  RETURNING person_id)
SELECT count(*)::int AS done FROM started`;

/** $1 person_id, $2 step: one code opens once, also when it is sent twice at the same moment. */
export const TAKE_STEP = `
WITH taken AS (
  UPDATE person_credential SET totp_last_step = $2
  WHERE person_id = $1 AND totp_secret IS NOT NULL AND (totp_last_step IS NULL OR totp_last_step < $2)
  RETURNING person_id)
SELECT count(*)::int AS done FROM taken`;

/** $1 person_id, $2 instant. */
export const CONFIRM_SECOND_FACTOR = `
WITH confirmed AS (
  UPDATE person_credential SET totp_confirmed_at = $2
  WHERE person_id = $1 AND totp_secret IS NOT NULL AND totp_confirmed_at IS NULL
  RETURNING person_id)
SELECT count(*)::int AS done FROM confirmed`;

/** $1 person_id. */
export const REMOVE_SECOND_FACTOR = `
WITH removed AS (
  UPDATE person_credential SET totp_secret = NULL, totp_confirmed_at = NULL, totp_last_step = NULL
  WHERE person_id = $1 AND totp_secret IS NOT NULL
  RETURNING person_id)
SELECT count(*)::int AS done FROM removed`;

/** $1 person_id, $2 hash, $3 instant. */
export const USE_RECOVERY_CODE = `
WITH used AS (
  UPDATE recovery_code SET used_at = $3 WHERE person_id = $1 AND code_hash = $2 AND used_at IS NULL
  RETURNING person_id)
SELECT count(*)::int AS done FROM used`;

/** $1 person_id. */
export const RECOVERY_CODES_LEFT = `
SELECT count(*)::int AS "left" FROM recovery_code WHERE person_id = $1 AND used_at IS NULL`;
