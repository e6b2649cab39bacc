/**
 * $1 kommune_id, $2 today, $3 pattern of the search, $4 role, $5 state, $6 fachamt_id, $7 and $8 name and number of the
 * last row before, $9 how many, $10 one person, $11 also ended roles. One row: how many match and a page of them.
 */
export const LIST_PEOPLE = `
WITH listed AS (
  SELECT person_id, COALESCE(known_as, name) AS name, email, lower(COALESCE(known_as, name)) AS sorted,
    CASE WHEN membership.state = 'deactivated' OR person.state = 'deactivated' THEN 'deactivated'
      WHEN person.state = 'invited' THEN 'invited' ELSE 'active' END AS state
  FROM membership JOIN person USING (person_id)
  WHERE membership.kommune_id = $1 AND person.state <> 'deleted' AND ($10::int IS NULL OR person_id = $10)
), matching AS (
  SELECT * FROM listed
  WHERE ($3::text IS NULL OR name ILIKE $3 OR email ILIKE $3) AND ($5::text IS NULL OR state = $5)
    AND (($4::text IS NULL AND $6::int IS NULL) OR EXISTS (
      SELECT FROM role_grant held
      WHERE held.kommune_id = $1 AND held.person_id = listed.person_id AND ($4 IS NULL OR held.role = $4)
        AND ($6 IS NULL OR held.fachamt_id = $6) AND (held.valid_to IS NULL OR held.valid_to >= $2::date)))
), page AS (
  SELECT * FROM matching WHERE $7::text IS NULL OR (sorted, person_id) > ($7, $8::int)
  ORDER BY sorted, person_id LIMIT $9
), entered AS (
  SELECT person, max(at) AS at FROM audit_entry
  WHERE kommune_id = $1 AND action IN ('sign-in', 'invitation-accepted')
    AND person IN (SELECT 'person:' || person_id FROM page)
  GROUP BY person
), granted AS (
  SELECT held.person_id, jsonb_agg(jsonb_build_object(
    'id', grant_id, 'role', role, 'fachamt', fachamt.name, 'fachamtId', held.fachamt_id,
    'validFrom', valid_from, 'validTo', valid_to, 'origin', origin,
    'deputyFor', COALESCE(represented.known_as, absent.name),
    'current', valid_from <= $2::date AND (valid_to IS NULL OR valid_to >= $2::date))
    ORDER BY valid_to IS NOT NULL AND valid_to < $2::date, deputy_for IS NOT NULL, role, grant_id) AS roles
  FROM role_grant held
  LEFT JOIN fachamt ON fachamt.kommune_id = $1 AND fachamt.fachamt_id = held.fachamt_id
  LEFT JOIN person absent ON absent.person_id = held.deputy_for
  LEFT JOIN membership represented ON represented.kommune_id = $1 AND represented.person_id = held.deputy_for
  WHERE held.kommune_id = $1 AND held.person_id IN (SELECT person_id FROM page)
    AND ($11::boolean OR valid_to IS NULL OR valid_to >= $2::date)
  GROUP BY held.person_id
)
SELECT (SELECT count(*)::int FROM matching) AS total, COALESCE((
  SELECT jsonb_agg(jsonb_build_object('id', person_id, 'name', name, 'email', email, 'sorted', sorted, 'state', state,
    'entered', entered.at, 'roles', COALESCE(roles, '[]')) ORDER BY sorted, person_id)
  FROM page LEFT JOIN granted USING (person_id) LEFT JOIN entered ON entered.person = 'person:' || person_id), '[]') AS rows`;

/** $1 person_ids of the page, $2 now. Needs the right "sign-in": when and how someone signs in is closed to colleagues. */
export const SIGN_IN_FACTS = `
SELECT person_id,
  EXISTS (SELECT FROM person_credential known
    WHERE known.person_id = wanted.person_id AND totp_confirmed_at IS NOT NULL) AS second_factor,
  (SELECT count(*)::int FROM session
    WHERE session.person_id = wanted.person_id AND expires_at > $2 AND NOT second_factor_pending) AS sessions,
  (SELECT max(created_at) FROM one_time_link link
    WHERE link.person_id = wanted.person_id AND kind = 'invitation') AS invited_at
FROM unnest($1::int[]) wanted (person_id)`;

/** $1 kommune_id: every grant with whether its holder can sign in. */
export const LIST_GRANTS = `
SELECT grant_id, held.person_id, role, fachamt_id, valid_from::text, valid_to::text, deputy_for,
  person.state = 'active' AND membership.state = 'active' AS active
FROM role_grant held
JOIN membership USING (kommune_id, person_id)
JOIN person ON person.person_id = held.person_id
WHERE kommune_id = $1`;

/** $1 person_id, of all Kommunen: needs the right "sign-in". */
export const OTHER_MEMBERSHIPS = `
SELECT person.state, may_create_kommune, opened_by_hand,
  EXISTS (SELECT FROM person_credential known WHERE known.person_id = $1 AND password_hash IS NOT NULL)
    OR EXISTS (SELECT FROM person_login WHERE person_login.person_id = $1) AS can_sign_in,
  (SELECT count(*)::int FROM membership WHERE membership.person_id = $1 AND kommune_id <> $2) AS others,
  (SELECT count(*)::int FROM membership
    WHERE membership.person_id = $1 AND kommune_id <> $2 AND state = 'active') AS active_others
FROM person WHERE person.person_id = $1`;
