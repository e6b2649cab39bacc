-- libs/observations/server/src/cell-detail/cell-detail.queries.ts
SELECT comment_id, audience, text, by, at FROM cell_comment
WHERE kommune_id = $1 AND indicator_id = $2 AND period = $3 AND cell = $4
ORDER BY comment_id;
