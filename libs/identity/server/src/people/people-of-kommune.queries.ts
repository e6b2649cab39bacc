/** $1 kommune_id, $2 role: everybody with an open access who holds it now or ever, with the days it holds. */
export const HOLDERS_OF_ROLE = `
SELECT held.person_id AS "personId", COALESCE(known_as, name) AS name, email, fachamt_id AS "fachamtId",
  deputy_for AS "deputyFor", valid_from::text AS "validFrom", valid_to::text AS "validTo",
  person.state = 'active' AS "hasSignedIn"
FROM role_grant held
JOIN membership USING (kommune_id, person_id)
JOIN person ON person.person_id = held.person_id
WHERE kommune_id = $1 AND role = $2 AND membership.state = 'active' AND person.state IN ('active', 'invited')
ORDER BY fachamt_id, deputy_for NULLS FIRST, name, held.person_id`;

/** $1 kommune_id, $2 day: who answers for each Amt, and whoever stands in for them that day with whatever role. */
export const ACCOUNTABLE_PEOPLE = `
WITH answering AS (
  SELECT fachamt_id, person_id, NULL::int AS deputy_for FROM fachamt_accountable WHERE kommune_id = $1
  UNION
  SELECT answers.fachamt_id, held.person_id, answers.person_id
  FROM fachamt_accountable answers
  JOIN role_grant held ON held.kommune_id = $1 AND held.deputy_for = answers.person_id
    AND held.valid_from <= $2::date AND held.valid_to >= $2::date
  WHERE answers.kommune_id = $1
)
SELECT fachamt_id AS "fachamtId", answering.person_id AS "personId", COALESCE(known_as, name) AS name, email,
  deputy_for AS "deputyFor"
FROM answering
JOIN membership ON membership.kommune_id = $1 AND membership.person_id = answering.person_id
JOIN person ON person.person_id = answering.person_id
WHERE membership.state = 'active' AND person.state IN ('active', 'invited')
ORDER BY fachamt_id, deputy_for NULLS FIRST, name`;
