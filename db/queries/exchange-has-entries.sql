-- libs/exchange/server/src/load-demo/demo-entries.queries.ts
SELECT EXISTS (SELECT FROM entry WHERE kommune_id = $1) AS found;
