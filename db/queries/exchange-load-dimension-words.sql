-- libs/exchange/server/src/history/history.queries.ts
SELECT dimension, dimension_label AS "dimensionLabel", code, label FROM dimension WHERE kommune_id = $1 ORDER BY dimension, position;
