-- libs/releases/server/src/read-release/read-release.queries.ts
SELECT encode(block.hash, 'hex') AS hash, json
FROM unnest($1::int[], $2::text[]) AS wanted (kommune_id, hash)
JOIN release_block block ON block.kommune_id = wanted.kommune_id AND block.hash = decode(wanted.hash, 'hex');
