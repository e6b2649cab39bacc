/** $1 kommune_id, $2 stored period, $3 indicator_ids: those with at least one figure. */
export const WITH_FIGURES = `
SELECT DISTINCT indicator_id AS "indicatorId" FROM observation
WHERE kommune_id = $1 AND period = $2 AND indicator_id = ANY ($3::int[])`;

/** $1 kommune_id: the last day each person was written to. */
export const LAST_REMINDERS = `
SELECT person_id AS "personId", max(day)::text AS day FROM reminder WHERE kommune_id = $1 GROUP BY person_id`;
