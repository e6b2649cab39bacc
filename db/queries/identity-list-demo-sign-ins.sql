-- libs/identity/server/src/demo-sign-ins/demo-sign-ins.queries.ts
SELECT person.person_id, person.email, person.name
FROM person_credential JOIN person USING (person_id)
WHERE demo AND state = 'active' ORDER BY person_id;
