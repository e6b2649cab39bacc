-- libs/identity/server/src/sign-in/account.queries.ts
SELECT totp_confirmed_at IS NOT NULL AS "on" FROM person_credential WHERE person_id = $1;
