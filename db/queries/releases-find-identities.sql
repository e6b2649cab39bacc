-- libs/releases/server/src/indicator-identities/indicator-identities.queries.ts
SELECT stock.code AS stock, inflow.code AS inflow, outflow.code AS outflow
FROM indicator_identity identity
JOIN indicator stock ON stock.kommune_id = $1 AND stock.indicator_id = stock_id
JOIN indicator inflow ON inflow.kommune_id = $1 AND inflow.indicator_id = inflow_id
JOIN indicator outflow ON outflow.kommune_id = $1 AND outflow.indicator_id = outflow_id
WHERE identity.kommune_id = $1 ORDER BY stock.code;
