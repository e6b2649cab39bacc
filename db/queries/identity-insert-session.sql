-- libs/identity/server/src/sessions/session.queries.ts
INSERT INTO session (token_hash, person_id, created_at, seen_at, expires_at, second_factor_pending, device, address,
  issuer, subject, provider_session)
VALUES ($1, $2, $3, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING session_id AS "sessionId";
