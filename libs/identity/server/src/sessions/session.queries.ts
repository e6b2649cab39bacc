/** When a session is over: $2 now, $3 the earliest last request (idle). */
const LIVE = 'session.expires_at > $2 AND session.seen_at > $3';

/**
 * Who signed in with a Dienstkonto is known only to the Kommunen that have connected this issuer themselves: another
 * Kommune's provider must not open this one, nor what belongs to the installation.
 */
const openedBy = (issuer: string, kommuneId: string): string => `(${issuer} IS NULL OR EXISTS (
    SELECT FROM sign_in_provider own WHERE own.kommune_id = ${kommuneId} AND own.issuer = ${issuer}))`;

/**
 * $1 token_hash, $2 now, $3 idle since, $4 touch before, $5 ags or null. One statement a request: who it is, whether the
 * session lives, what the person holds in the Kommune, and that they were seen.
 */
export const VIEW_SESSION = `
WITH live AS (
  SELECT session.session_id, session.person_id, person.name, session.issuer,
    person.may_create_kommune AND session.issuer IS NULL AS may_create_kommune
  FROM session JOIN person ON person.person_id = session.person_id
  WHERE session.token_hash = $1 AND ${LIVE} AND NOT session.second_factor_pending AND person.state = 'active'
), touched AS (
  UPDATE session SET seen_at = $2 FROM live WHERE session.session_id = live.session_id AND session.seen_at <= $4
)
SELECT live.session_id AS "sessionId", live.person_id AS "personId", live.name,
  live.may_create_kommune AS "mayCreateKommune", kommune.kommune_id AS "kommuneId", kommune.ags,
  (SELECT json_agg(json_build_object('role', role, 'fachamtId', fachamt_id, 'validFrom', valid_from, 'validTo', valid_to))
   FROM role_grant WHERE role_grant.kommune_id = kommune.kommune_id AND role_grant.person_id = live.person_id) AS grants
FROM live LEFT JOIN (kommune JOIN membership ON membership.kommune_id = kommune.kommune_id AND membership.state = 'active')
  ON kommune.ags = $5 AND membership.person_id = live.person_id AND ${openedBy('live.issuer', 'kommune.kommune_id')}`;

/** $1 token_hash, $2 now, $3 idle since. Whether it waits for the second factor is for the caller to look at. */
export const FIND_SESSION = `
SELECT session.session_id AS "sessionId", session.person_id AS "personId",
  session.second_factor_pending AS "secondFactorPending"
FROM session JOIN person ON person.person_id = session.person_id
WHERE session.token_hash = $1 AND ${LIVE} AND person.state = 'active'`;

export const INSERT_SESSION = `
INSERT INTO session (token_hash, person_id, created_at, seen_at, expires_at, second_factor_pending, device, address,
  issuer, subject, provider_session)
VALUES ($1, $2, $3, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING session_id AS "sessionId"`;

/** $1 person_id, $2 now, $3 idle since, $4 session to keep or null: the live ones it ended are counted. */
export const END_SESSIONS_OF_PERSON = `
WITH ended AS (
  DELETE FROM session WHERE person_id = $1 AND session_id IS DISTINCT FROM $4
  RETURNING ${LIVE} AND NOT second_factor_pending AS lived
)
SELECT count(*) FILTER (WHERE lived)::int AS count FROM ended`;

/** $1 person_id, $2 now, $3 idle since. */
export const LIST_SESSIONS = `
SELECT session_id AS "sessionId", device, address, created_at AS "createdAt", seen_at AS "seenAt",
  expires_at AS "expiresAt"
FROM session WHERE person_id = $1 AND ${LIVE} AND NOT second_factor_pending ORDER BY seen_at DESC, session_id DESC`;

/** $1 now, $2 idle since: what has no use any more. */
export const REMOVE_ENDED_SESSIONS = 'DELETE FROM session WHERE expires_at <= $1 OR seen_at <= $2';

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

/** $1 token_hash, $2 the one it replaces. Its end and who opened it (a Dienstkonto) stay. */
export const ROTATE_SESSION = `
WITH rotated AS (UPDATE session SET token_hash = $1 WHERE token_hash = $2 RETURNING session_id)
SELECT session_id AS "sessionId" FROM rotated`;

/** $1 token_hash. */
export const END_SESSION_OF_TOKEN = 'DELETE FROM session WHERE token_hash = $1';

/** $1 person_id, $2 session_id: nobody ends those of another. */
export const END_OWN_SESSION = `
WITH ended AS (DELETE FROM session WHERE person_id = $1 AND session_id = $2 RETURNING session_id)
SELECT count(*)::int AS count FROM ended`;
