/** $1 kommune_id; with the codes of the indicators. */
export const FIND_IDENTITIES = `
SELECT stock.code AS stock, inflow.code AS inflow, outflow.code AS outflow
FROM indicator_identity identity
JOIN indicator stock ON stock.kommune_id = $1 AND stock.indicator_id = stock_id
JOIN indicator inflow ON inflow.kommune_id = $1 AND inflow.indicator_id = inflow_id
JOIN indicator outflow ON outflow.kommune_id = $1 AND outflow.indicator_id = outflow_id
WHERE identity.kommune_id = $1 ORDER BY stock.code`;

/** $1 kommune_id, $2 codes. */
export const FIND_INDICATORS_OF_IDENTITY = `
SELECT indicator_id AS id, code, frequency, aggregation FROM indicator WHERE kommune_id = $1 AND code = ANY ($2::text[])`;

/** $1 kommune_id, $2 to $4 indicator_id of Bestand, Zugang, Abgang. */
export const WRITE_IDENTITY = `
INSERT INTO indicator_identity (kommune_id, stock_id, inflow_id, outflow_id) VALUES ($1, $2, $3, $4)
ON CONFLICT (kommune_id, stock_id) DO UPDATE SET inflow_id = EXCLUDED.inflow_id, outflow_id = EXCLUDED.outflow_id`;

/** $1 kommune_id, $2 code of the Bestand. */
export const REMOVE_IDENTITY = `
DELETE FROM indicator_identity USING indicator
WHERE indicator_identity.kommune_id = $1 AND indicator.kommune_id = $1 AND indicator_id = stock_id AND code = $2
RETURNING stock_id`;
