-- libs/identity/server/src/sign-in/account.queries.ts
SELECT credential.password_hash AS hash, person.email
FROM person LEFT JOIN person_credential credential ON credential.person_id = person.person_id
WHERE person.person_id = $1;
