-- libs/releases/server/src/read-release/read-release.queries.ts
SELECT found.*, (
  SELECT json FROM release_block root
  WHERE root.kommune_id = found.kommune_id AND root.hash = decode(found.root_hash, 'hex')) AS root
FROM (
  SELECT kommune_id, ags, number, scope, encode(root_hash, 'hex') AS root_hash, note, released_at, embargo_until,
    scope = 'oeffentlich' AND (embargo_until IS NULL OR embargo_until <= now()) AS is_public
  FROM kommune
  JOIN release USING (kommune_id)
  WHERE ags = $1 AND scope = ANY ($3::text[]) AND ($2::int IS NULL OR number = $2)
  ORDER BY number DESC LIMIT 1) found;
