-- libs/releases/server/src/protect-release/protect-release.queries.ts
WITH seen AS (
  SELECT part.hash, bool_or(scope = ANY ($3::text[])) AS by_all, array_agg(release.number) AS numbers
  FROM release JOIN release_member_block part USING (kommune_id, number)
  WHERE release.kommune_id = $1 AND scope = ANY ($2::text[]) GROUP BY part.hash)
SELECT encode(seen.hash, 'hex') AS hash, by_all, numbers,
  CASE WHEN encode(seen.hash, 'hex') = ANY ($4::text[]) THEN NULL ELSE json END AS json,
  (SELECT count(*)::int FROM release WHERE kommune_id = $1 AND scope = ANY ($2::text[])) AS releases
FROM seen JOIN release_block ON release_block.kommune_id = $1 AND release_block.hash = seen.hash
WHERE left(json, 9) = '{"cells":';
