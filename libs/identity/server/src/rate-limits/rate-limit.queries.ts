/**
 * $1 bucket, $2 now, $3 attempts, $4 window, $5 first wait, $6 longest wait (seconds). Counts the attempt before it is
 * made, so that many at once are counted one after the other. No row: still locked, and the lock stays as long as it was.
 */
export const TAKE_ATTEMPT = `
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
RETURNING attempts, blocked_until AS "blockedUntil"`;

/** $1 bucket, $2 attempts allowed: one that was right does not count. */
export const GIVE_BACK_ATTEMPT = `
UPDATE rate_limit SET attempts = attempts - 1, blocked_until = CASE WHEN attempts - 1 >= $2 THEN blocked_until END
WHERE bucket = $1 AND attempts > 0`;

export const CLEAR_ATTEMPTS = 'DELETE FROM rate_limit WHERE bucket = $1';

/** $1 now. */
export const REMOVE_OLD_ATTEMPTS =
  'DELETE FROM rate_limit WHERE window_ends_at <= $1 AND (blocked_until IS NULL OR blocked_until <= $1)';
