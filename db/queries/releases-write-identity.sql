-- libs/releases/server/src/indicator-identities/indicator-identities.queries.ts
INSERT INTO indicator_identity (kommune_id, stock_id, inflow_id, outflow_id) VALUES ($1, $2, $3, $4)
ON CONFLICT (kommune_id, stock_id) DO UPDATE SET inflow_id = EXCLUDED.inflow_id, outflow_id = EXCLUDED.outflow_id;
