-- libs/releases/server/src/read-release/read-release.queries.ts
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
    AND NOT EXISTS (
  SELECT FROM release_recall recall WHERE recall.kommune_id = release.kommune_id AND recall.number = release.number)
  ORDER BY number DESC LIMIT 1) found;
