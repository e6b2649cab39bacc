export const LIST_DEMO_SIGN_INS = `SELECT person.person_id, person.email, person.name
FROM person_credential JOIN person USING (person_id)
WHERE demo AND state = 'active' ORDER BY person_id`;

/** $1 kommune_id: the two with the most to enter each quarter; the demo leaves their newest quarter open. */
export const FIRST_FACHAEMTER = `SELECT fachamt_id FROM fachamt WHERE kommune_id = $1
ORDER BY (
  SELECT count(*) FROM indicator
  WHERE indicator.kommune_id = $1 AND indicator.fachamt_id = fachamt.fachamt_id AND frequency = 'Q') DESC, fachamt_id
LIMIT 2`;
