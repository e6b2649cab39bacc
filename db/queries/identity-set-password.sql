-- libs/identity/server/src/sign-in/account.queries.ts
INSERT INTO person_credential (person_id, password_hash, changed_at) VALUES ($1, $2, $3)
ON CONFLICT (person_id) DO UPDATE SET password_hash = excluded.password_hash, changed_at = excluded.changed_at, demo = false;
