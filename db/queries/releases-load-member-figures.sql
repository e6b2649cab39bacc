-- libs/releases/server/src/compile-release/compile-input.queries.ts
SELECT own.indicator_id, member.ags, source.already_published, observation.period, coordinate AS cell, numerator, denominator, value,
  status::text AS status
FROM indicator own
JOIN (SELECT DISTINCT member_id FROM verbund_member WHERE kommune_id = $1) verbund ON true
JOIN kommune member ON member.kommune_id = verbund.member_id
JOIN indicator theirs
  ON theirs.kommune_id = verbund.member_id AND theirs.code = own.code AND theirs.frequency = own.frequency
JOIN source ON source.kommune_id = theirs.kommune_id AND source.source_id = theirs.source_id
JOIN observation ON observation.kommune_id = theirs.kommune_id AND observation.indicator_id = theirs.indicator_id
JOIN indicator_cell
  ON indicator_cell.kommune_id = observation.kommune_id AND indicator_cell.indicator_id = observation.indicator_id
  AND indicator_cell.cell = observation.cell
WHERE own.kommune_id = $1 AND own.from_members;
