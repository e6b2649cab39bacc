-- libs/releases/server/src/compile-release/release-store.queries.ts
SELECT DISTINCT member_id AS kommune_id, 'sibling' AS side FROM verbund_member
WHERE kommune_id = ANY ($2::int[]) AND member_id <> $1;
