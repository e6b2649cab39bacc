/** Of each kind one. A second factor that nobody confirmed is sealed anew when it is offered again. */
export const SEALED_VALUES = `SELECT
  (SELECT totp_secret FROM person_credential WHERE totp_secret IS NOT NULL AND totp_confirmed_at IS NOT NULL
    ORDER BY person_id LIMIT 1) AS "secondFactor",
  (SELECT client_secret FROM sign_in_provider WHERE client_secret IS NOT NULL
    ORDER BY kommune_id, provider LIMIT 1) AS "signInProvider"`;
