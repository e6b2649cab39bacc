-- libs/observations/server/src/cell-detail/cell-detail.queries.ts
INSERT INTO confirmed_hint (kommune_id, indicator_id, period, cell, kind, revision, comment, by, at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
ON CONFLICT (kommune_id, indicator_id, period, cell, kind) DO UPDATE SET
  revision = EXCLUDED.revision, comment = EXCLUDED.comment, by = EXCLUDED.by, at = EXCLUDED.at;
