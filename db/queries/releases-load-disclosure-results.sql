-- libs/releases/server/src/protect-release/protect-release.queries.ts
SELECT encode(problem_hash, 'hex') AS hash, result, (max(at) OVER ())::text AS newest
FROM disclosure_result WHERE kommune_id = $1 AND at >= $2::timestamptz;
