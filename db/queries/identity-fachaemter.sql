-- libs/identity/server/src/dienstkonto/dienstkonto.queries.ts
SELECT name, fachamt_id AS id FROM fachamt WHERE kommune_id = $1;
