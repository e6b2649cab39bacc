-- libs/identity/server/src/sign-in/account.queries.ts
SELECT person.person_id AS "personId", person.state, credential.password_hash AS "passwordHash"
FROM person LEFT JOIN person_credential credential ON credential.person_id = person.person_id
WHERE person.email = $1;
