-- libs/exchange/server/src/load-demo/demo-entries.queries.ts
SELECT fachamt_id FROM fachamt WHERE kommune_id = $1
ORDER BY (
  SELECT count(*) FROM indicator
  WHERE indicator.kommune_id = $1 AND indicator.fachamt_id = fachamt.fachamt_id AND frequency = 'Q') DESC, fachamt_id
LIMIT $2;
