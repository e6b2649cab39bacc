-- libs/identity/server/src/sessions/session.queries.ts
WITH ended AS (DELETE FROM session WHERE person_id = $1 AND session_id = $2 RETURNING session_id)
SELECT count(*)::int AS count FROM ended;
