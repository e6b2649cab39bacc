-- libs/releases/server/src/protect-release/protect-release.queries.ts
INSERT INTO disclosure_result (kommune_id, problem_hash, result)
SELECT $1, decode(hash, 'hex'), result::jsonb FROM unnest($2::text[], $3::text[]) AS solved (hash, result)
ON CONFLICT (kommune_id, problem_hash) DO NOTHING;
