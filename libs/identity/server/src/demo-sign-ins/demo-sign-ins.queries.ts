export const LIST_DEMO_SIGN_INS = `SELECT person.person_id, person.email, person.name
FROM person_credential JOIN person USING (person_id)
WHERE demo AND state = 'active' ORDER BY person_id`;

/** $1 kommune_id: the two that enter most of what is steered by, so that there is something to do. */
export const BUSIEST_FACHAEMTER = `
SELECT fachamt.fachamt_id FROM fachamt
LEFT JOIN indicator ON indicator.kommune_id = fachamt.kommune_id AND indicator.fachamt_id = fachamt.fachamt_id
  AND indicator.role = 'steering' AND NOT indicator.from_members
WHERE fachamt.kommune_id = $1
GROUP BY fachamt.fachamt_id ORDER BY count(indicator.indicator_id) DESC, fachamt.fachamt_id LIMIT 2`;

/** $1 person_ids: how many of them each Kommune has. */
export const COUNT_DEMO_MEMBERS = `
SELECT kommune_id, count(*)::int AS count FROM membership WHERE person_id = ANY ($1::int[])
GROUP BY kommune_id ORDER BY kommune_id`;
