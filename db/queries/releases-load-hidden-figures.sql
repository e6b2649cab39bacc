-- libs/releases/server/src/protect-release/protect-release.queries.ts
SELECT number, audit -> 'tables' AS tables, audit -> 'apart' AS apart
FROM release_audit JOIN release USING (kommune_id, number)
WHERE kommune_id = $1 AND scope = ANY ($2::text[]);
