-- libs/observations/server/src/entry-rules/entry-rules.queries.ts
SELECT indicator.indicator_id AS "indicatorId", indicator.code, indicator.name, indicator.frequency,
  indicator.due_days AS "dueDays", indicator.every, indicator.first_period AS "firstPeriod",
  indicator.needs_source_release AS "needsSourceRelease", indicator.source_id AS source, fachamt.name AS fachamt,
  ARRAY(
    SELECT jsonb_build_object('kind', kind, 'severity', severity, 'params', params, 'active', active) FROM indicator_check
    WHERE indicator_check.kommune_id = $1 AND indicator_check.indicator_id = indicator.indicator_id ORDER BY kind) AS checks
FROM indicator
LEFT JOIN fachamt ON fachamt.kommune_id = $1 AND fachamt.fachamt_id = indicator.fachamt_id
WHERE indicator.kommune_id = $1 AND NOT indicator.from_members AND ($2::text[] IS NULL OR indicator.code = ANY ($2))
ORDER BY fachamt.name NULLS LAST, indicator.name, indicator.code;
