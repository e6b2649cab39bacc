/** $1 e-mail, $2 name, $3 pseudonym. No row: the address is known. Needs the right "sign-in". */
export const ADD_INVITED_PERSON = `
INSERT INTO person (email, name, pseudonym, state) VALUES ($1, $2, $3, 'invited')
ON CONFLICT (email) DO NOTHING RETURNING person_id`;

/** $1 e-mail. The name stays where it is: only number and state leave. Needs the right "sign-in". */
export const FIND_PERSON_BY_EMAIL = `SELECT person_id FROM person WHERE email = $1`;

/** $1 hash, $2 person_id, $3 now, $4 expiry. */
export const ADD_INVITATION_LINK = `
INSERT INTO one_time_link (token_hash, person_id, kind, created_at, expires_at) VALUES ($1, $2, 'invitation', $3, $4)`;

/** $1 person_id, $2 the hash that stays. Needs the right "sign-in". */
export const DROP_OTHER_INVITATION_LINKS = `
DELETE FROM one_time_link WHERE person_id = $1 AND kind = 'invitation' AND used_at IS NULL AND token_hash <> $2`;

/** $1 hash. Needs the right "sign-in". */
export const DROP_INVITATION_LINK = `DELETE FROM one_time_link WHERE token_hash = $1`;

/** $1 hash: it is shown to Verwaltung. Needs the right "sign-in". */
export const MARK_LINK_BY_HAND = `UPDATE one_time_link SET by_hand = true WHERE token_hash = $1`;

/** $1 person_id: what another Kommune has in hand opens nothing from now on. Needs the right "sign-in". */
export const DROP_LINKS_BY_HAND = `DELETE FROM one_time_link WHERE person_id = $1 AND by_hand AND used_at IS NULL`;
