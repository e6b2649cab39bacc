-- libs/releases/server/src/diff/diff.queries.ts
SELECT earlier.number FROM release
JOIN release earlier ON earlier.kommune_id = release.kommune_id AND earlier.scope = release.scope
  AND earlier.number < release.number
WHERE release.kommune_id = $1 AND release.number = $2 AND NOT EXISTS (
  SELECT FROM release_recall recall
  WHERE recall.kommune_id = earlier.kommune_id AND recall.number = earlier.number AND recall.number <> $2)
ORDER BY earlier.number DESC LIMIT 1;
