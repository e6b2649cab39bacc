-- libs/releases/server/src/read-release/read-release.queries.ts
SELECT block.json
FROM kommune
JOIN release_block block ON block.kommune_id = kommune.kommune_id AND block.hash = decode($1, 'hex')
WHERE EXISTS (
  SELECT FROM release JOIN release_member_block part USING (kommune_id, number)
  WHERE release.kommune_id = kommune.kommune_id AND scope = ANY ($2::text[]) AND part.hash = block.hash)
LIMIT 1;
