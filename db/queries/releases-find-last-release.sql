-- libs/releases/server/src/compile-release/release-store.queries.ts
SELECT number, scope, encode(root_hash, 'hex') AS root_hash, note, released_at, embargo_until
FROM release WHERE kommune_id = $1 AND scope = $2
  AND NOT EXISTS (
    SELECT FROM release_recall recall WHERE recall.kommune_id = release.kommune_id AND recall.number = release.number)
ORDER BY number DESC LIMIT 1;
