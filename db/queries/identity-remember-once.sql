-- libs/identity/server/src/dienstkonto/dienstkonto.queries.ts
INSERT INTO rate_limit (bucket, attempts, window_ends_at) VALUES ($1, 1, $2)
  ON CONFLICT DO NOTHING RETURNING attempts;
