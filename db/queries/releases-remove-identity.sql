-- libs/releases/server/src/indicator-identities/indicator-identities.queries.ts
DELETE FROM indicator_identity USING indicator
WHERE indicator_identity.kommune_id = $1 AND indicator.kommune_id = $1 AND indicator_id = stock_id AND code = $2
RETURNING stock_id;
