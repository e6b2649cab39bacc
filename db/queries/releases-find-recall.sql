-- libs/releases/server/src/read-release/read-release.queries.ts
SELECT number, reason, recalled_at AS "recalledAt"
FROM kommune JOIN release_recall USING (kommune_id)
WHERE ags = $1 AND ($2::int IS NULL OR number = $2) AND scope = ANY ($3::text[])
ORDER BY number DESC LIMIT 1;
