import { openedBy } from '../sessions/session.queries';

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

/** $1 person_id, $2 session_id. One statement for the page of one's own account. */
export const FIND_ME = `
SELECT person.person_id AS id, person.name, person.email,
  person.may_create_kommune AND session.issuer IS NULL AS "mayCreateKommune",
  COALESCE(credential.totp_confirmed_at IS NOT NULL, false) AS "secondFactor",
  COALESCE(credential.password_hash IS NOT NULL, false) AS "hasPassword",
  (SELECT count(*)::int FROM recovery_code WHERE recovery_code.person_id = person.person_id AND used_at IS NULL)
    AS "recoveryCodesLeft",
  session.seen_at AS "seenAt", session.expires_at AS "expiresAt",
  COALESCE((
    SELECT json_agg(json_build_object('ags', kommune.ags, 'name', kommune.name, 'roles', (
      SELECT COALESCE(json_agg(json_build_object('role', held.role, 'fachamt', fachamt.name,
        'validFrom', held.valid_from, 'validTo', held.valid_to, 'deputyFor', deputised.name) ORDER BY held.grant_id), '[]')
      FROM role_grant held
      LEFT JOIN fachamt ON fachamt.kommune_id = held.kommune_id AND fachamt.fachamt_id = held.fachamt_id
      LEFT JOIN person deputised ON deputised.person_id = held.deputy_for
      WHERE held.kommune_id = membership.kommune_id AND held.person_id = membership.person_id)) ORDER BY kommune.name)
    FROM membership JOIN kommune ON kommune.kommune_id = membership.kommune_id
    WHERE membership.person_id = person.person_id AND membership.state = 'active'
      AND ${openedBy('session.issuer', 'membership.kommune_id')}), '[]') AS kommunen
FROM person
JOIN session ON session.person_id = person.person_id AND session.session_id = $2
LEFT JOIN person_credential credential ON credential.person_id = person.person_id
WHERE person.person_id = $1`;

export const LIST_PROVIDERS = `
SELECT sign_in_provider.provider, sign_in_provider.label, kommune.name AS kommune
FROM sign_in_provider JOIN kommune ON kommune.kommune_id = sign_in_provider.kommune_id
ORDER BY kommune.name, sign_in_provider.label`;
