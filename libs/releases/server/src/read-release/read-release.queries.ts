/** Of nobody: also who may see what is internal reads a recalled release no more. Compiling knows its cells all the same. */
const NOT_RECALLED = `NOT EXISTS (
  SELECT FROM release_recall recall WHERE recall.kommune_id = release.kommune_id AND recall.number = release.number)`;

/**
 * $1 AGS, $2 number or null for the highest, $3 scopes that may be read. With the root: it is small and always needed.
 * Public is what everybody sees: the embargo is over by the clock of the database, which the policies read too. Beside
 * the latest: the newest one that was recalled after it.
 */
export const FIND_RELEASE = `
SELECT found.*, (
  SELECT json FROM release_block root
  WHERE root.kommune_id = found.kommune_id AND root.hash = decode(found.root_hash, 'hex')) AS root, (
  SELECT jsonb_build_object('number', recall.number, 'reason', recall.reason, 'recalledAt', recall.recalled_at)
  FROM release_recall recall
  WHERE $2::int IS NULL AND recall.kommune_id = found.kommune_id AND recall.number > found.number
    AND recall.scope = ANY ($3::text[])
  ORDER BY recall.number DESC LIMIT 1) AS recall
FROM (
  SELECT kommune_id, ags, number, scope, encode(root_hash, 'hex') AS root_hash, note, released_at, embargo_until, corrects,
    correction_reason, scope = 'oeffentlich' AND (embargo_until IS NULL OR embargo_until <= now()) AS is_public
  FROM kommune
  JOIN release USING (kommune_id)
  WHERE ags = $1 AND scope = ANY ($3::text[]) AND ($2::int IS NULL OR number = $2)
    AND ${NOT_RECALLED}
  ORDER BY number DESC LIMIT 1) found`;

/** $1 scopes: the latest release of every Kommune, with the names as they were released. */
export const LIST_RELEASED_KOMMUNEN = `
SELECT ags, number, released_at, root -> 'kommune' ->> 'name' AS name, root -> 'kommune' ->> 'art' AS art,
  (root -> 'kommune' ->> 'invented')::boolean AS invented, root ->> 'konzept' IS NOT NULL AS has_konzept
FROM (
  SELECT DISTINCT ON (kommune_id) ags, number, released_at, block.json::jsonb AS root
  FROM kommune
  JOIN release USING (kommune_id)
  JOIN release_block block USING (kommune_id)
  WHERE block.hash = release.root_hash AND scope = ANY ($1::text[]) AND ${NOT_RECALLED}
  ORDER BY kommune_id, number DESC) latest`;

/** $1 kommune_ids and $2 hashes, pair by pair. */
export const LOAD_BLOCKS = `
SELECT encode(block.hash, 'hex') AS hash, json
FROM unnest($1::int[], $2::text[]) AS wanted (kommune_id, hash)
JOIN release_block block ON block.kommune_id = wanted.kommune_id AND block.hash = decode(wanted.hash, 'hex')`;

/**
 * $1 hash, $2 scopes: the bytes, if any release of these scopes contains the block, of whichever Kommune, whether
 * everybody may see one of those releases, and the latest of them.
 */
export const FIND_RELEASED_BLOCK = `
SELECT json, is_public, block.kommune_id, number, scope
FROM release_block block
CROSS JOIN LATERAL (
  SELECT bool_or(scope = 'oeffentlich' AND (embargo_until IS NULL OR embargo_until <= now())) AS is_public,
    max(number) AS number, (array_agg(scope ORDER BY number DESC))[1] AS scope
  FROM release_member_block part JOIN release USING (kommune_id, number)
  WHERE part.kommune_id = block.kommune_id AND part.hash = block.hash AND scope = ANY ($2::text[])
    AND ${NOT_RECALLED}) seen
WHERE block.hash = decode($1, 'hex') AND is_public IS NOT NULL
ORDER BY is_public DESC LIMIT 1`;

/** $1 AGS, $2 number or null for the newest, $3 scopes: the policy shows a recall to whom it showed the release. */
export const FIND_RECALL = `
SELECT number, reason, recalled_at AS "recalledAt"
FROM kommune JOIN release_recall USING (kommune_id)
WHERE ags = $1 AND ($2::int IS NULL OR number = $2) AND scope = ANY ($3::text[])
ORDER BY number DESC LIMIT 1`;
