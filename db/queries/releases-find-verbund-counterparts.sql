-- libs/releases/server/src/compile-release/release-store.queries.ts
SELECT kommune_id, 'verbund' AS side FROM verbund_member WHERE member_id = $1
UNION
SELECT member_id, 'member' FROM verbund_member WHERE kommune_id = $1;
