-- libs/identity/server/src/sessions/session.queries.ts
WITH ended AS (
  DELETE FROM session WHERE person_id = $1 AND session_id IS DISTINCT FROM $4
  RETURNING session.expires_at > $2 AND session.seen_at > $3 AND NOT second_factor_pending AS lived
)
SELECT count(*) FILTER (WHERE lived)::int AS count FROM ended;
