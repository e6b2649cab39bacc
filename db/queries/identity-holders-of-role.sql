-- libs/identity/server/src/people/people-of-kommune.queries.ts
SELECT held.person_id AS "personId", COALESCE(known_as, name) AS name, email, fachamt_id AS "fachamtId",
  deputy_for AS "deputyFor", valid_from::text AS "validFrom", valid_to::text AS "validTo",
  person.state = 'active' AS "hasSignedIn"
FROM role_grant held
JOIN membership USING (kommune_id, person_id)
JOIN person ON person.person_id = held.person_id
WHERE kommune_id = $1 AND role = $2 AND membership.state = 'active' AND person.state IN ('active', 'invited')
ORDER BY fachamt_id, deputy_for NULLS FIRST, name, held.person_id;
