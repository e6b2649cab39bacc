-- libs/identity/server/src/people/people.queries.ts
SELECT grant_id, held.person_id, role, fachamt_id, valid_from::text, valid_to::text, deputy_for,
  person.state = 'active' AND membership.state = 'active' AS active
FROM role_grant held
JOIN membership USING (kommune_id, person_id)
JOIN person ON person.person_id = held.person_id
WHERE kommune_id = $1;
