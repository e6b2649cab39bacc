-- libs/releases/server/src/compile-release/compile-input.queries.ts
SELECT own.indicator_id, member.ags, theirs.reference
FROM indicator own
JOIN kommune member ON member.kommune_id = ANY ($1::int[])
JOIN indicator theirs
  ON theirs.kommune_id = member.kommune_id AND theirs.code = own.code AND theirs.frequency = own.frequency
WHERE own.kommune_id = $2 AND own.from_members;
