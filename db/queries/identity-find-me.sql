-- libs/identity/server/src/sessions/session.queries.ts
SELECT person.person_id AS id, person.name, person.email,
  person.may_create_kommune AND session.issuer IS NULL AS "mayCreateKommune",
  COALESCE(credential.totp_confirmed_at IS NOT NULL, false) AS "secondFactor",
  COALESCE(credential.password_hash IS NOT NULL, false) AS "hasPassword",
  (SELECT count(*)::int FROM recovery_code WHERE recovery_code.person_id = person.person_id AND used_at IS NULL)
    AS "recoveryCodesLeft",
  session.seen_at AS "seenAt", session.expires_at AS "expiresAt",
  COALESCE((
    SELECT json_agg(json_build_object('ags', kommune.ags, 'name', kommune.name, 'roles', (
      SELECT COALESCE(json_agg(json_build_object('role', held.role, 'fachamt', fachamt.name,
        'validFrom', held.valid_from, 'validTo', held.valid_to, 'deputyFor', deputised.name) ORDER BY held.grant_id), '[]')
      FROM role_grant held
      LEFT JOIN fachamt ON fachamt.kommune_id = held.kommune_id AND fachamt.fachamt_id = held.fachamt_id
      LEFT JOIN person deputised ON deputised.person_id = held.deputy_for
      WHERE held.kommune_id = membership.kommune_id AND held.person_id = membership.person_id)) ORDER BY kommune.name)
    FROM membership JOIN kommune ON kommune.kommune_id = membership.kommune_id
    WHERE membership.person_id = person.person_id AND membership.state = 'active'
      AND (session.issuer IS NULL OR EXISTS (
    SELECT FROM sign_in_provider own WHERE own.kommune_id = membership.kommune_id AND own.issuer = session.issuer))), '[]') AS kommunen
FROM person
JOIN session ON session.person_id = person.person_id AND session.session_id = $2
LEFT JOIN person_credential credential ON credential.person_id = person.person_id
WHERE person.person_id = $1;
