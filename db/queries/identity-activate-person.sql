-- libs/identity/server/src/sign-in/account.queries.ts
UPDATE person SET state = 'active' WHERE person_id = $1 AND state = 'invited';
