-- libs/identity/server/src/sessions/session.queries.ts
SELECT session_id AS "sessionId", device, address, created_at AS "createdAt", seen_at AS "seenAt",
  expires_at AS "expiresAt"
FROM session WHERE person_id = $1 AND session.expires_at > $2 AND session.seen_at > $3 AND NOT second_factor_pending ORDER BY seen_at DESC, session_id DESC;
