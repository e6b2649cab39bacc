-- libs/observations/server/src/review/decision.queries.ts
SELECT indicator.indicator_id AS "indicatorId", code, name, frequency, entry.period, state,
  submitted_by AS "submittedBy"
FROM unnest($2::text[], $3::int[]) AS asked (code, period)
JOIN indicator USING (code)
JOIN entry USING (indicator_id, period)
WHERE indicator.kommune_id = $1 AND entry.kommune_id = $1
ORDER BY entry.indicator_id, entry.period
FOR UPDATE OF entry;
