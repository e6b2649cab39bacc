-- libs/observations/server/src/entry-facts/entry-facts.queries.ts
WITH wanted AS (SELECT * FROM unnest($2::int[], $3::int[]) AS wanted (indicator_id, period))
SELECT hint.indicator_id, hint.period, hint.cell, hint.kind, hint.revision, hint.comment
FROM wanted
JOIN confirmed_hint hint ON hint.kommune_id = $1 AND hint.indicator_id = wanted.indicator_id AND hint.period = wanted.period
UNION ALL
SELECT said.indicator_id, said.period, said.cell, NULL, observation.revision, said.text
FROM wanted
JOIN cell_comment said ON said.kommune_id = $1 AND said.indicator_id = wanted.indicator_id AND said.period = wanted.period
JOIN observation ON observation.kommune_id = $1 AND observation.indicator_id = said.indicator_id
  AND observation.period = said.period AND observation.cell = said.cell
WHERE said.by = observation.recorded_by AND said.at >= observation.recorded_at;
