-- libs/releases/server/src/compile-release/release-store.queries.ts
SELECT verbund.kommune_id, name, 'verbund' AS side
FROM verbund_member JOIN kommune verbund ON verbund.kommune_id = verbund_member.kommune_id
WHERE member_id = $1
UNION
SELECT member.kommune_id, name, 'member'
FROM verbund_member JOIN kommune member ON member.kommune_id = verbund_member.member_id
WHERE verbund_member.kommune_id = $1;
