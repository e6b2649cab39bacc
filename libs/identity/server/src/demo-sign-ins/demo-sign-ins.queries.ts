export const LIST_DEMO_SIGN_INS = `SELECT person.person_id, person.email, person.name
FROM person_credential JOIN person USING (person_id)
WHERE demo AND state = 'active' ORDER BY person_id`;

export const FIRST_FACHAEMTER = `SELECT fachamt_id FROM fachamt WHERE kommune_id = $1 ORDER BY fachamt_id LIMIT 2`;
