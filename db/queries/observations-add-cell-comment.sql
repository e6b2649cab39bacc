-- libs/observations/server/src/cell-detail/cell-detail.queries.ts
INSERT INTO cell_comment (kommune_id, indicator_id, period, cell, comment_id, audience, text, by, at)
SELECT $1, $2, $3, $4, COALESCE(max(comment_id), 0) + 1, $5, $6, $7, now() FROM cell_comment
WHERE kommune_id = $1 AND indicator_id = $2 AND period = $3 AND cell = $4;
