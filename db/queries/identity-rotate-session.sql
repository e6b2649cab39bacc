-- libs/identity/server/src/sessions/session.queries.ts
WITH rotated AS (UPDATE session SET token_hash = $1 WHERE token_hash = $2 RETURNING session_id)
SELECT session_id AS "sessionId" FROM rotated;
