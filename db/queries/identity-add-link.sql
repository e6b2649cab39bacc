-- libs/identity/server/src/sign-in/link.queries.ts
WITH before AS (UPDATE one_time_link SET used_at = $4 WHERE person_id = $2 AND kind = $3 AND used_at IS NULL)
INSERT INTO one_time_link (token_hash, person_id, kind, created_at, expires_at) VALUES ($1, $2, $3, $4, $5);
