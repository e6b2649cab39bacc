-- libs/identity/server/src/sessions/session.queries.ts
WITH live AS (
  SELECT session.session_id, session.person_id, person.name, session.issuer,
    person.may_create_kommune AND session.issuer IS NULL AS may_create_kommune
  FROM session JOIN person ON person.person_id = session.person_id
  WHERE session.token_hash = $1 AND session.expires_at > $2 AND session.seen_at > $3 AND NOT session.second_factor_pending AND person.state = 'active'
), touched AS (
  UPDATE session SET seen_at = $2 FROM live WHERE session.session_id = live.session_id AND session.seen_at <= $4
)
SELECT live.session_id AS "sessionId", live.person_id AS "personId", live.name,
  live.may_create_kommune AS "mayCreateKommune", kommune.kommune_id AS "kommuneId", kommune.ags,
  (SELECT json_agg(json_build_object('role', role, 'fachamtId', fachamt_id, 'validFrom', valid_from, 'validTo', valid_to))
   FROM role_grant WHERE role_grant.kommune_id = kommune.kommune_id AND role_grant.person_id = live.person_id) AS grants
FROM live LEFT JOIN (kommune JOIN membership ON membership.kommune_id = kommune.kommune_id AND membership.state = 'active')
  ON kommune.ags = $5 AND membership.person_id = live.person_id AND (live.issuer IS NULL OR EXISTS (
    SELECT FROM sign_in_provider own WHERE own.kommune_id = kommune.kommune_id AND own.issuer = live.issuer));
