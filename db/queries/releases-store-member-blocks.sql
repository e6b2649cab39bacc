-- libs/releases/server/src/compile-release/release-store.queries.ts
INSERT INTO release_member_block (kommune_id, number, hash)
SELECT $1, $2, decode(hash, 'hex') FROM unnest($3::text[]) AS block (hash);
