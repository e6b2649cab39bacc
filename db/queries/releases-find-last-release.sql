-- libs/releases/server/src/compile-release/release-store.queries.ts
SELECT number, scope, encode(root_hash, 'hex') AS root_hash, note, released_at, embargo_until
FROM release WHERE kommune_id = $1 AND scope = $2 ORDER BY number DESC LIMIT 1;
