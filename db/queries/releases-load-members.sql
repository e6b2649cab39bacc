-- libs/releases/server/src/compile-release/compile-input.queries.ts
SELECT member.kommune_id, member.ags, member.name, valid_from::text, valid_to::text,
  ARRAY(SELECT earlier.ags FROM kommune earlier WHERE earlier.kommune_id = ANY (continues) ORDER BY 1) AS continues
FROM verbund_member JOIN kommune member ON member.kommune_id = verbund_member.member_id
WHERE verbund_member.kommune_id = $1;
