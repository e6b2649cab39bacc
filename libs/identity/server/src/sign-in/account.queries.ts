/** $1 e-mail address in lower case. */
export const FIND_ACCOUNT = `
SELECT person.person_id AS "personId", person.state, credential.password_hash AS "passwordHash"
FROM person LEFT JOIN person_credential credential ON credential.person_id = person.person_id
WHERE person.email = $1`;

/** $1 person_id. */
export const FIND_PASSWORD = `
SELECT credential.password_hash AS hash, person.email
FROM person LEFT JOIN person_credential credential ON credential.person_id = person.person_id
WHERE person.person_id = $1`;

/** $1 person_id, $2 hash, $3 now. A password one has chosen is none of the demo. */
export const SET_PASSWORD = `
INSERT INTO person_credential (person_id, password_hash, changed_at) VALUES ($1, $2, $3)
ON CONFLICT (person_id) DO UPDATE SET password_hash = excluded.password_hash, changed_at = excluded.changed_at, demo = false`;

/** $1 person_id: what a password must not be made of. */
export const OWN_WORDS = `
SELECT name, email, ARRAY(SELECT kommune.name FROM membership JOIN kommune USING (kommune_id)
  WHERE membership.person_id = person.person_id) AS kommunen
FROM person WHERE person_id = $1`;

export const LIST_PROVIDERS = `
SELECT sign_in_provider.provider, sign_in_provider.label, kommune.name AS kommune
FROM sign_in_provider JOIN kommune ON kommune.kommune_id = sign_in_provider.kommune_id
ORDER BY kommune.name, sign_in_provider.label`;

/** $1 person_id, $2 new hash, $3 the one it replaces. */
export const RENEW_PASSWORD_HASH = `
UPDATE person_credential SET password_hash = $2 WHERE person_id = $1 AND password_hash = $3`;

/** $1 person_id: who has taken the invitation up. */
export const ACTIVATE_PERSON = `UPDATE person SET state = 'active' WHERE person_id = $1 AND state = 'invited'`;

/** $1 person_id, $2 whether the link it was opened with had been handed over by a Verwaltung. */
export const SET_OPENED_BY_HAND = `UPDATE person SET opened_by_hand = $2 WHERE person_id = $1 AND opened_by_hand <> $2`;

/** $1 person_id. */
export const HAS_SECOND_FACTOR = `
SELECT totp_confirmed_at IS NOT NULL AS "on" FROM person_credential WHERE person_id = $1`;
