-- libs/identity/server/src/audit/audit.queries.ts
SELECT person_id, COALESCE(min(known_as) FILTER (WHERE kommune_id = ANY (teilziel_kommunen())), name) AS name
FROM person LEFT JOIN membership USING (person_id)
WHERE person_id = ANY ($1::int[])
GROUP BY person_id, name;
