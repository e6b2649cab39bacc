-- libs/observations/server/src/entry-rules/entry-rules.queries.ts
SELECT source.source_id AS id, source.name, source.office,
  ARRAY(
    SELECT jsonb_build_object('period', period, 'day', published_on) FROM source_release
    WHERE source_release.kommune_id = $1 AND source_release.source_id = source.source_id ORDER BY period DESC) AS days
FROM source
WHERE source.kommune_id = $1 AND ($2::int IS NULL OR source.source_id = $2)
  AND EXISTS (
    SELECT FROM indicator
    WHERE indicator.kommune_id = $1 AND indicator.source_id = source.source_id AND NOT indicator.from_members)
ORDER BY source.name, source.source_id;
