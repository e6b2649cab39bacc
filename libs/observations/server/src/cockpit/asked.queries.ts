/** $1 kommune_id, $2 indicator_ids, $3 a stored period of each: the cells something was entered in ("H": emptied again). */
export const ENTERED_CELLS = `
SELECT stored.indicator_id AS "indicatorId", stored.period, array_agg(cell) AS cells
FROM unnest($2::int[], $3::int[]) AS wanted (indicator_id, period)
JOIN observation stored ON stored.kommune_id = $1 AND stored.indicator_id = wanted.indicator_id
  AND stored.period = wanted.period
WHERE status <> 'H'
GROUP BY stored.indicator_id, stored.period`;

/** $1 kommune_id: the last day each person was written to. */
export const LAST_REMINDERS = `
SELECT person_id AS "personId", max(day)::text AS day FROM reminder WHERE kommune_id = $1 GROUP BY person_id`;
