-- libs/identity/server/src/demo-sign-ins/demo-sign-ins.queries.ts
SELECT fachamt_id FROM fachamt WHERE kommune_id = $1 ORDER BY fachamt_id LIMIT 2;
