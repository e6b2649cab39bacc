-- libs/exchange/server/src/load-demo/demo-entries.queries.ts
SELECT indicator_id AS "indicatorId", fachamt_id AS "fachamtId", ARRAY(
    SELECT cell FROM indicator_cell
    WHERE indicator_cell.kommune_id = $1 AND indicator_cell.indicator_id = indicator.indicator_id ORDER BY cell) AS cells
FROM indicator
WHERE kommune_id = $1 AND fachamt_id = ANY ($2::int[]) AND frequency = 'Q'
  AND EXISTS (
    SELECT FROM observation
    WHERE observation.kommune_id = $1 AND observation.indicator_id = indicator.indicator_id AND observation.period = $3)
ORDER BY array_position($2::int[], fachamt_id), code;
