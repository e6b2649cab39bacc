/** $1 kommune_id, $2 person_id, $3 day: a row for whoever of several processes is first; it sends the mail. */
export const CLAIM_REMINDER = `
INSERT INTO reminder (kommune_id, person_id, day, kind) VALUES ($1, $2, $3, 'work')
ON CONFLICT DO NOTHING
RETURNING person_id`;

/** $1 kommune_id, $2 person_id, $3 day: the mail did not go out. */
export const GIVE_BACK_REMINDER = `
DELETE FROM reminder WHERE kommune_id = $1 AND person_id = $2 AND day = $3 AND kind = 'work'`;
