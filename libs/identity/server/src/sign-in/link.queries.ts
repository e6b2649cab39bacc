/** Invitations are for the invited, new passwords for those who have one. $2 now. */
const USABLE = `one_time_link.used_at IS NULL AND one_time_link.expires_at > $2
  AND person.state = CASE one_time_link.kind WHEN 'invitation' THEN 'invited' ELSE 'active' END`;

/** $1 token_hash, $2 now. */
export const FIND_LINK = `
SELECT person.person_id AS "personId", one_time_link.kind, person.name, person.email, one_time_link.expires_at AS "expiresAt",
  ARRAY(SELECT kommune.name FROM membership JOIN kommune ON kommune.kommune_id = membership.kommune_id
    WHERE membership.person_id = person.person_id ORDER BY kommune.name) AS kommunen,
  ARRAY(SELECT DISTINCT role FROM role_grant WHERE role_grant.person_id = person.person_id ORDER BY role) AS roles
FROM one_time_link JOIN person ON person.person_id = one_time_link.person_id
WHERE one_time_link.token_hash = $1 AND ${USABLE}`;

/** $1 token_hash, $2 now. Of two at the same moment one finds it used; every other link of the person ends with it. */
export const USE_LINK = `
WITH used AS (
  UPDATE one_time_link SET used_at = $2 FROM person
  WHERE one_time_link.token_hash = $1 AND person.person_id = one_time_link.person_id AND ${USABLE}
  RETURNING one_time_link.person_id, one_time_link.kind, one_time_link.by_hand
), others AS (
  UPDATE one_time_link SET used_at = $2 FROM used
  WHERE one_time_link.person_id = used.person_id AND one_time_link.token_hash <> $1 AND one_time_link.used_at IS NULL
)
SELECT person_id AS "personId", kind, by_hand AS "byHand" FROM used`;

/** $1 token_hash, $2 person_id, $3 kind, $4 now, $5 expires_at. The latest alone is good. */
export const ADD_LINK = `
WITH before AS (UPDATE one_time_link SET used_at = $4 WHERE person_id = $2 AND kind = $3 AND used_at IS NULL)
INSERT INTO one_time_link (token_hash, person_id, kind, created_at, expires_at) VALUES ($1, $2, $3, $4, $5)`;

/** $1 now. For a month they still tell that there was an invitation. */
export const REMOVE_OLD_LINKS = `DELETE FROM one_time_link WHERE expires_at <= $1::timestamptz - interval '30 days'`;
