-- libs/releases/server/src/compile-release/release-store.queries.ts
INSERT INTO release (kommune_id, number, scope, root_hash, note, released_at, released_by, embargo_until, corrects, correction_reason)
SELECT $1, COALESCE(max(number), 0) + 1, $2, decode($3, 'hex'), $4, $5, $6, $7, $8, $9 FROM release WHERE kommune_id = $1
RETURNING number, scope, encode(root_hash, 'hex') AS root_hash, note, released_at, embargo_until;
