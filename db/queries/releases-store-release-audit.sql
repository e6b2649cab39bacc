-- libs/releases/server/src/protect-release/protect-release.queries.ts
INSERT INTO release_audit (kommune_id, number, audit) VALUES ($1, $2, $3);
