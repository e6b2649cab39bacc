-- libs/identity/server/src/demo-sign-ins/demo-sign-ins.queries.ts
SELECT fachamt.fachamt_id FROM fachamt
LEFT JOIN indicator ON indicator.kommune_id = fachamt.kommune_id AND indicator.fachamt_id = fachamt.fachamt_id
  AND indicator.role = 'steering' AND NOT indicator.from_members
WHERE fachamt.kommune_id = $1
GROUP BY fachamt.fachamt_id ORDER BY count(indicator.indicator_id) DESC, fachamt.fachamt_id LIMIT 2;
