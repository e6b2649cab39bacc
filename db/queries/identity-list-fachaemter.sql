-- libs/identity/server/src/fachaemter/fachamt.queries.ts
SELECT fachamt.fachamt_id AS id, fachamt.name,
  CASE WHEN answers.person_id IS NOT NULL THEN jsonb_build_object(
    'id', answers.person_id, 'name', COALESCE(as_member.known_as, person.name)) END AS accountable,
  COALESCE((
    SELECT jsonb_agg(jsonb_build_object('id', officer.person_id, 'name', officer.name) ORDER BY officer.name)
    FROM (
      SELECT DISTINCT held.person_id, COALESCE(known_as, named.name) AS name
      FROM role_grant held
      JOIN membership USING (kommune_id, person_id)
      JOIN person named ON named.person_id = held.person_id
      WHERE held.kommune_id = $1 AND held.fachamt_id = fachamt.fachamt_id AND membership.state = 'active'
        AND valid_from <= $2::date AND (valid_to IS NULL OR valid_to >= $2::date)) officer), '[]') AS officers
FROM fachamt
LEFT JOIN fachamt_accountable answers USING (kommune_id, fachamt_id)
LEFT JOIN person ON person.person_id = answers.person_id
LEFT JOIN membership as_member
  ON as_member.kommune_id = fachamt.kommune_id AND as_member.person_id = answers.person_id
WHERE fachamt.kommune_id = $1 AND ($3::int IS NULL OR fachamt.fachamt_id = $3)
ORDER BY fachamt.name;
