-- libs/releases/server/src/protect-release/protect-release.queries.ts
SELECT encode(problem_hash, 'hex') AS hash, result FROM disclosure_result WHERE kommune_id = $1;
