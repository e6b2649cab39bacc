-- libs/releases/server/src/compile-release/compile-input.queries.ts
SELECT indicator.indicator_id, indicator.code, indicator.name, role, frequency, direction, aggregation, unit, factor,
  decimals, numerator_label, denominator_label, reference, about_persons, no_sex_split_reason, sensitive,
  disclosure_threshold, from_members, limits, reading_aid, fachamt.name AS fachamt,
  progress_method, missing_members,
  source.name AS source_name, source.office, source.licence, source.url, source.already_published
FROM indicator
JOIN source USING (kommune_id, source_id)
LEFT JOIN fachamt ON fachamt.kommune_id = indicator.kommune_id AND fachamt.fachamt_id = indicator.fachamt_id
WHERE indicator.kommune_id = $1;
