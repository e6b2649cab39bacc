-- libs/releases/server/src/compile-release/release-store.queries.ts
SELECT DISTINCT release.kommune_id, kommune.name
FROM release
JOIN kommune USING (kommune_id)
JOIN release_member_block part USING (kommune_id, number)
JOIN release_block block ON block.kommune_id = part.kommune_id AND block.hash = part.hash
WHERE release.kommune_id = ANY ($1::int[]) AND scope IN ('rat', 'oeffentlich')
  AND block.json LIKE '{"aboutPersons":true,%' AND block.json LIKE '%"alreadyPublished":false%';
