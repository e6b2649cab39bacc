-- libs/releases/server/src/diff/diff.queries.ts
SELECT json FROM release_member_block part
JOIN release_block block USING (kommune_id, hash)
WHERE part.kommune_id = $1 AND part.number = $2;
