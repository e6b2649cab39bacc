-- libs/identity/server/src/sessions/session.queries.ts
DELETE FROM session WHERE token_hash = $1;
