-- libs/identity/server/src/kommunen/kommune.queries.ts
SELECT person.person_id AS id, person.name, email, person.state, may_create_kommune AS "mayCreateKommune",
  EXISTS (SELECT FROM person_credential known
    WHERE known.person_id = person.person_id AND totp_confirmed_at IS NOT NULL) AS "secondFactor",
  COALESCE(jsonb_agg(DISTINCT jsonb_build_object('ags', ags, 'name', kommune.name, 'state', membership.state,
    'roles', ARRAY(SELECT DISTINCT role FROM role_grant held
      WHERE held.kommune_id = membership.kommune_id AND held.person_id = person.person_id
        AND valid_from <= $2::date AND (valid_to IS NULL OR valid_to >= $2::date) ORDER BY role)))
    FILTER (WHERE ags IS NOT NULL), '[]') AS kommunen
FROM person
LEFT JOIN membership USING (person_id)
LEFT JOIN kommune ON kommune.kommune_id = membership.kommune_id
WHERE person.state <> 'deleted' AND ($1::text IS NULL OR ags = $1)
GROUP BY person.person_id ORDER BY lower(person.name), person.person_id;
