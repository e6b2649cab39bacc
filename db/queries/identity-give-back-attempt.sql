-- libs/identity/server/src/rate-limits/rate-limit.queries.ts
UPDATE rate_limit SET attempts = attempts - 1, blocked_until = CASE WHEN attempts - 1 >= $2 THEN blocked_until END
WHERE bucket = $1 AND attempts > 0;
