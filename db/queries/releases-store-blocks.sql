-- libs/releases/server/src/compile-release/release-store.queries.ts
INSERT INTO release_block (kommune_id, hash, json)
SELECT $1, decode(hash, 'hex'), json FROM unnest($2::text[], $3::text[]) AS block (hash, json)
ORDER BY hash
ON CONFLICT (kommune_id, hash) DO NOTHING;
