/** What a person holds on a day in a Kommune; the Fachamt by name, as the rules name it. */
export const HELD_GRANTS = `SELECT held.grant_id AS "grantId", held.role, held.origin, amt.name AS fachamt,
    held.valid_from::text AS "validFrom"
  FROM role_grant held LEFT JOIN fachamt amt USING (kommune_id, fachamt_id)
  WHERE held.kommune_id = $1 AND held.person_id = $2 AND held.valid_from <= $3
    AND (held.valid_to IS NULL OR held.valid_to >= $3)
  ORDER BY held.grant_id`;

/** $1 now: sign-ins nobody came back from. */
export const REMOVE_EXPIRED_FLOWS = 'DELETE FROM sign_in_flow WHERE expires_at < $1';

export const FACHAEMTER = 'SELECT name, fachamt_id AS id FROM fachamt WHERE kommune_id = $1';

const PERSON = `person.person_id AS "personId", person.state, person.may_create_kommune AS "mayCreateKommune",
  own.state AS membership,
  EXISTS (SELECT FROM membership other WHERE other.person_id = person.person_id AND other.kommune_id <> $1) AS elsewhere,
  EXISTS (SELECT FROM person_login other WHERE other.person_id = person.person_id AND other.issuer = $2) AS linked`;

/** $1 Kommune, $2 issuer, $3 subject. */
export const PERSON_BY_LOGIN = `SELECT ${PERSON} FROM person_login login JOIN person USING (person_id)
  LEFT JOIN membership own ON own.person_id = person.person_id AND own.kommune_id = $1
  WHERE login.issuer = $2 AND login.subject = $3`;

/** $1 Kommune, $2 issuer, $3 address. */
export const PERSON_BY_EMAIL = `SELECT ${PERSON} FROM person
  LEFT JOIN membership own ON own.person_id = person.person_id AND own.kommune_id = $1
  WHERE person.email = $3`;

/** The invitation is answered: its link opens nothing any more. */
export const CLOSE_INVITATIONS = `UPDATE one_time_link SET used_at = $2
  WHERE person_id = $1 AND kind = 'invitation' AND used_at IS NULL`;

/** Logout tokens count once; the table of counters keeps which were seen until they are too old anyway. */
export const REMEMBER_ONCE = `INSERT INTO rate_limit (bucket, attempts, window_ends_at) VALUES ($1, 1, $2)
  ON CONFLICT DO NOTHING RETURNING attempts`;

/** $1 issuer, $2 session there, $3 subject; where both are named both must fit. */
export const END_PROVIDER_SESSIONS = `DELETE FROM session WHERE issuer = $1
  AND ($2::text IS NULL OR provider_session = $2) AND ($3::text IS NULL OR subject = $3)
  AND ($2::text IS NOT NULL OR $3::text IS NOT NULL)
  RETURNING person_id AS "personId"`;
