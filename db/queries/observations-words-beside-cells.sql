-- libs/observations/server/src/review/review.queries.ts
SELECT DISTINCT ON (cell) cell, text FROM cell_comment
WHERE kommune_id = $1 AND indicator_id = $2 AND period = $3 ORDER BY cell, comment_id DESC;
