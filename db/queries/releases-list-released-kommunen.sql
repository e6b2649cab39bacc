-- libs/releases/server/src/read-release/read-release.queries.ts
SELECT ags, number, released_at, root -> 'kommune' ->> 'name' AS name, root -> 'kommune' ->> 'art' AS art,
  (root -> 'kommune' ->> 'invented')::boolean AS invented, root ->> 'konzept' IS NOT NULL AS has_konzept
FROM (
  SELECT DISTINCT ON (kommune_id) ags, number, released_at, block.json::jsonb AS root
  FROM kommune
  JOIN release USING (kommune_id)
  JOIN release_block block USING (kommune_id)
  WHERE block.hash = release.root_hash AND scope = ANY ($1::text[]) AND NOT EXISTS (
  SELECT FROM release_recall recall WHERE recall.kommune_id = release.kommune_id AND recall.number = release.number)
  ORDER BY kommune_id, number DESC) latest;
