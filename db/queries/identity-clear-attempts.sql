-- libs/identity/server/src/rate-limits/rate-limit.queries.ts
DELETE FROM rate_limit WHERE bucket = $1;
