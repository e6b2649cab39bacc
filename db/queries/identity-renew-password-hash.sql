-- libs/identity/server/src/sign-in/account.queries.ts
UPDATE person_credential SET password_hash = $2 WHERE person_id = $1 AND password_hash = $3;
