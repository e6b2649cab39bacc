-- libs/exchange/server/src/history/history.queries.ts
SELECT EXISTS (SELECT FROM release WHERE kommune_id = $1) AS found;
