-- libs/observations/server/src/entry-facts/entry-facts.queries.ts
SELECT hint.indicator_id, hint.period, cell, kind, revision, comment
FROM unnest($2::int[], $3::int[]) AS wanted (indicator_id, period)
JOIN confirmed_hint hint ON hint.kommune_id = $1 AND hint.indicator_id = wanted.indicator_id AND hint.period = wanted.period;
