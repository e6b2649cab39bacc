-- libs/releases/server/src/recall/recall.queries.ts
INSERT INTO release_recall (kommune_id, number, scope, embargo_until, reason, recalled_by, recalled_at)
SELECT kommune_id, number, scope, embargo_until, $3, $4, $5 FROM release WHERE kommune_id = $1 AND number = $2
ON CONFLICT (kommune_id, number) DO NOTHING
RETURNING scope;
