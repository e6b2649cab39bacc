-- libs/releases/server/src/read-release/read-release.queries.ts
SELECT block.json
FROM release_block block
WHERE block.hash = decode($1, 'hex') AND EXISTS (
  SELECT FROM release JOIN release_member_block part USING (kommune_id, number)
  WHERE release.kommune_id = block.kommune_id AND scope = ANY ($2::text[]) AND part.hash = block.hash)
LIMIT 1;
