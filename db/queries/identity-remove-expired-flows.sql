-- libs/identity/server/src/dienstkonto/dienstkonto.queries.ts
DELETE FROM sign_in_flow WHERE expires_at < $1;
