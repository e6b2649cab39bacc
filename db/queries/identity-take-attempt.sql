-- libs/identity/server/src/rate-limits/rate-limit.queries.ts
INSERT INTO rate_limit AS held (bucket, attempts, window_ends_at, blocked_until)
VALUES ($1, 1, $2::timestamptz + $4::int * interval '1 second',
  CASE WHEN $3::int <= 1 THEN $2::timestamptz + $5::int * interval '1 second' END)
ON CONFLICT (bucket) DO UPDATE SET (attempts, window_ends_at, blocked_until) = (
  SELECT counted.attempts,
    COALESCE(wait.until, CASE WHEN counted.attempts > 1 THEN held.window_ends_at - $4::int * interval '1 second'
      ELSE $2::timestamptz END) + $4::int * interval '1 second',
    wait.until
  FROM (SELECT CASE WHEN held.window_ends_at <= $2 THEN 1 ELSE held.attempts + 1 END AS attempts) counted,
    LATERAL (SELECT CASE WHEN counted.attempts >= $3::int THEN $2::timestamptz
      + LEAST($6::int, $5::int * power(2, LEAST(counted.attempts - $3::int, 20))) * interval '1 second' END AS until) wait)
WHERE held.blocked_until IS NULL OR held.blocked_until <= $2
RETURNING attempts, blocked_until AS "blockedUntil";
