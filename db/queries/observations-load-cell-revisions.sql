-- libs/observations/server/src/cell-detail/cell-detail.queries.ts
SELECT revision, numerator, denominator, value, status, recorded_by, recorded_at, reason FROM observation_revision
WHERE kommune_id = $1 AND indicator_id = $2 AND period = $3 AND cell = $4
ORDER BY revision DESC LIMIT 50;
