-- libs/observations/server/src/review/decision.queries.ts
WITH disputed AS (
  INSERT INTO entry_returned_cell (kommune_id, indicator_id, period, cell, comment)
  SELECT $1, $2, $3, cell, $5 FROM indicator_cell
  WHERE kommune_id = $1 AND indicator_id = $2 AND cell = ANY ($4::smallint[])
  RETURNING cell
)
SELECT count(*)::int AS cells FROM disputed;
