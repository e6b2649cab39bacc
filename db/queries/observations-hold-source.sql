-- libs/observations/server/src/entry-rules/entry-rules.queries.ts
SELECT source_id AS id, name,
  ARRAY(
    SELECT DISTINCT frequency FROM indicator
    WHERE indicator.kommune_id = $1 AND indicator.source_id = source.source_id AND NOT indicator.from_members
    ORDER BY frequency) AS frequencies
FROM source WHERE kommune_id = $1 AND source_id = $2
FOR NO KEY UPDATE OF source;
