-- libs/identity/server/src/sessions/session.queries.ts
SELECT session.session_id AS "sessionId", session.person_id AS "personId",
  session.second_factor_pending AS "secondFactorPending"
FROM session JOIN person ON person.person_id = session.person_id
WHERE session.token_hash = $1 AND session.expires_at > $2 AND session.seen_at > $3 AND person.state = 'active';
