-- libs/identity/server/src/rate-limits/rate-limit.queries.ts
DELETE FROM rate_limit WHERE window_ends_at <= $1 AND (blocked_until IS NULL OR blocked_until <= $1);
