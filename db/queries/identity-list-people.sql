-- libs/identity/server/src/people/people.queries.ts
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
  FROM page LEFT JOIN granted USING (person_id) LEFT JOIN entered ON entered.person = 'person:' || person_id), '[]') AS rows;
