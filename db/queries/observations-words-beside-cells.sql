-- libs/observations/server/src/review/review.queries.ts
SELECT cell, comment AS text FROM entry_returned_cell WHERE kommune_id = $1 AND indicator_id = $2 AND period = $3
UNION ALL
SELECT cell, text FROM (
  SELECT DISTINCT ON (cell) cell, text FROM cell_comment
  WHERE kommune_id = $1 AND indicator_id = $2 AND period = $3 ORDER BY cell, comment_id DESC) latest
WHERE NOT EXISTS (
  SELECT FROM entry_returned_cell disputed WHERE disputed.kommune_id = $1 AND disputed.indicator_id = $2
    AND disputed.period = $3 AND disputed.cell = latest.cell);
