-- libs/releases/server/src/compile-release/compile-input.queries.ts
SELECT indicator.indicator_id, indicator.code, indicator.name, role, frequency, direction, aggregation, unit, factor,
  decimals, numerator_label, denominator_label, reference, about_persons, no_sex_split_reason, sensitive,
  disclosure_threshold, from_members, limits, reading_aid, fachamt.name AS fachamt,
  source.name AS source_name, source.office, source.licence, source.url, source.already_published,
  to_char(stand.entered AT TIME ZONE 'Europe/Berlin', 'YYYY-MM-DD') AS stand
FROM indicator
JOIN source USING (kommune_id, source_id)
LEFT JOIN fachamt ON fachamt.kommune_id = indicator.kommune_id AND fachamt.fachamt_id = indicator.fachamt_id
LEFT JOIN (
  SELECT code, max(recorded_at) AS entered
  FROM (
    SELECT own.code, observation.recorded_at
    FROM indicator own JOIN observation USING (kommune_id, indicator_id)
    WHERE own.kommune_id = $1 AND NOT own.from_members
    UNION ALL
    SELECT own.code, observation.recorded_at
    FROM indicator own
    JOIN verbund_member ON verbund_member.kommune_id = own.kommune_id
    JOIN indicator theirs ON theirs.kommune_id = verbund_member.member_id AND theirs.code = own.code
    JOIN observation ON observation.kommune_id = theirs.kommune_id AND observation.indicator_id = theirs.indicator_id
    WHERE own.kommune_id = $1 AND own.from_members) entry
  GROUP BY code) stand ON stand.code = indicator.code
WHERE indicator.kommune_id = $1;
