-- libs/observations/server/src/entry-rules/entry-rules.queries.ts
SELECT indicator_id AS "indicatorId", code, name, frequency, due_days AS "dueDays", every,
  first_period AS "firstPeriod", needs_source_release AS "needsSourceRelease"
FROM indicator
WHERE kommune_id = $1 AND code = ANY ($2::text[]) AND NOT from_members
ORDER BY indicator_id
FOR NO KEY UPDATE;
