-- libs/identity/server/src/sign-in/link.queries.ts
SELECT person.person_id AS "personId", one_time_link.kind, person.name, person.email, one_time_link.expires_at AS "expiresAt",
  ARRAY(SELECT kommune.name FROM membership JOIN kommune ON kommune.kommune_id = membership.kommune_id
    WHERE membership.person_id = person.person_id ORDER BY kommune.name) AS kommunen,
  ARRAY(SELECT DISTINCT role FROM role_grant WHERE role_grant.person_id = person.person_id ORDER BY role) AS roles
FROM one_time_link JOIN person ON person.person_id = one_time_link.person_id
WHERE one_time_link.token_hash = $1 AND one_time_link.used_at IS NULL AND one_time_link.expires_at > $2
  AND person.state = CASE one_time_link.kind WHEN 'invitation' THEN 'invited' ELSE 'active' END;
