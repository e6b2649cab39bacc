-- libs/observations/server/src/entry-rules/entry-rules.queries.ts
UPDATE indicator
SET due_days = given.due_days, every = given.every, first_period = given.first_period,
  needs_source_release = given.needs_source_release
FROM unnest($2::int[], $3::smallint[], $4::smallint[], $5::int[], $6::bool[])
  AS given (indicator_id, due_days, every, first_period, needs_source_release)
WHERE indicator.kommune_id = $1 AND indicator.indicator_id = given.indicator_id;
