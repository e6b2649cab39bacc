/** $1 AGS, $2 name, $3 art, $4 invented. No row: there is one with this AGS. */
export const ADD_KOMMUNE = `
INSERT INTO kommune (ags, name, art, invented) VALUES ($1, $2, $3, $4)
ON CONFLICT (ags) DO NOTHING RETURNING kommune_id`;

/** $1 kommune_id of the member, $2 AGS of the Verbund, $3 shared. No row: no member of it today ($4). */
export const SHARE_MEMBER_VALUES = `
UPDATE verbund_member SET values_shared = $3
FROM kommune verbund
WHERE verbund.kommune_id = verbund_member.kommune_id AND verbund.ags = $2 AND verbund.art = 'Verbund'
  AND verbund_member.member_id = $1 AND (valid_to IS NULL OR valid_to > $4::date)
RETURNING verbund.name`;

/** Is there anybody with a password or a Dienstkonto, or a Dienstkonto that lets people in? Needs the right "sign-in". */
export const SOMEBODY_SIGNS_IN = `
SELECT EXISTS (SELECT FROM person WHERE state = 'active' AND (
    EXISTS (SELECT FROM person_credential known WHERE known.person_id = person.person_id AND password_hash IS NOT NULL)
    OR EXISTS (SELECT FROM person_login login WHERE login.person_id = person.person_id)))
  OR EXISTS (SELECT FROM sign_in_provider) AS somebody`;

/** Everybody with an account, for the operator; one row a person. */
export const LIST_ALL_PEOPLE = `
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
GROUP BY person.person_id ORDER BY lower(person.name), person.person_id`;
