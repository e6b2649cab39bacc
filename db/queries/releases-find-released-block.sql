-- libs/releases/server/src/read-release/read-release.queries.ts
SELECT json, is_public, block.kommune_id, number, scope
FROM release_block block
CROSS JOIN LATERAL (
  SELECT bool_or(scope = 'oeffentlich' AND (embargo_until IS NULL OR embargo_until <= now())) AS is_public,
    max(number) AS number, (array_agg(scope ORDER BY number DESC))[1] AS scope
  FROM release_member_block part JOIN release USING (kommune_id, number)
  WHERE part.kommune_id = block.kommune_id AND part.hash = block.hash AND scope = ANY ($2::text[])
    AND NOT EXISTS (
  SELECT FROM release_recall recall WHERE recall.kommune_id = release.kommune_id AND recall.number = release.number)) seen
WHERE block.hash = decode($1, 'hex') AND is_public IS NOT NULL
ORDER BY is_public DESC LIMIT 1;
