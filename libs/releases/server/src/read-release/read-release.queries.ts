/** $1 AGS, $2 number or null for the latest, $3 scopes that may be read. With the root: it is small and always needed. */
export const FIND_RELEASE = `
SELECT kommune_id, ags, number, scope, encode(root_hash, 'hex') AS root_hash, note, released_at, block.json AS root
FROM kommune
JOIN release USING (kommune_id)
JOIN release_block block USING (kommune_id)
WHERE ags = $1 AND block.hash = release.root_hash AND scope = ANY ($3::text[]) AND ($2::int IS NULL OR number = $2)
ORDER BY number DESC LIMIT 1`;

/** $1 scopes: the latest release of every Kommune, with the names as they were released. */
export const LIST_RELEASED_KOMMUNEN = `
SELECT ags, number, released_at, root -> 'kommune' ->> 'name' AS name, root -> 'kommune' ->> 'art' AS art,
  (root -> 'kommune' ->> 'invented')::boolean AS invented, root ->> 'konzept' IS NOT NULL AS has_konzept
FROM (
  SELECT DISTINCT ON (kommune_id) ags, number, released_at, block.json::jsonb AS root
  FROM kommune
  JOIN release USING (kommune_id)
  JOIN release_block block USING (kommune_id)
  WHERE block.hash = release.root_hash AND scope = ANY ($1::text[])
  ORDER BY kommune_id, number DESC) latest`;

/** $1 kommune_ids and $2 hashes, pair by pair. */
export const LOAD_BLOCKS = `
SELECT encode(block.hash, 'hex') AS hash, json
FROM unnest($1::int[], $2::text[]) AS wanted (kommune_id, hash)
JOIN release_block block ON block.kommune_id = wanted.kommune_id AND block.hash = decode(wanted.hash, 'hex')`;

/** $1 hash, $2 scopes: the bytes, if any release of these scopes contains the block, of whichever Kommune. */
export const FIND_RELEASED_BLOCK = `
SELECT block.json
FROM release_block block
WHERE block.hash = decode($1, 'hex') AND EXISTS (
  SELECT FROM release JOIN release_member_block part USING (kommune_id, number)
  WHERE release.kommune_id = block.kommune_id AND scope = ANY ($2::text[]) AND part.hash = block.hash)
LIMIT 1`;
