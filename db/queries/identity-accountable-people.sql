-- libs/identity/server/src/people/people-of-kommune.queries.ts
SELECT fachamt_id AS "fachamtId", answers.person_id AS "personId", COALESCE(known_as, name) AS name, email
FROM fachamt_accountable answers
JOIN membership USING (kommune_id, person_id)
JOIN person ON person.person_id = answers.person_id
WHERE kommune_id = $1 AND membership.state = 'active' AND person.state IN ('active', 'invited')
ORDER BY fachamt_id;
