-- libs/identity/server/src/dienstkonto/dienstkonto.queries.ts
UPDATE one_time_link SET used_at = $2
  WHERE person_id = $1 AND kind = 'invitation' AND used_at IS NULL;
