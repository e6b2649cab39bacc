/** $1 kommune_id, $2 person, $3 action, $4 details. The trigger gives number, time and hashes. */
export const APPEND_AUDIT = `
INSERT INTO audit_entry (kommune_id, person, action, details) VALUES ($1, $2, $3, $4)`;

/**
 * $1 person_id, $2 person, $3 action, $4 details: to every Kommune of the person, else to the installation (0). In the
 * order of the Kommunen, so that two sign-ins never wait for each other crosswise.
 */
export const APPEND_AUDIT_FOR_PERSON = `
INSERT INTO audit_entry (kommune_id, person, action, details)
SELECT kommune_id, $2, $3, $4 FROM (
  SELECT kommune_id FROM membership WHERE person_id = $1
  UNION ALL SELECT 0 WHERE NOT EXISTS (SELECT FROM membership WHERE person_id = $1)
  ORDER BY kommune_id) place`;

/**
 * $1 kommune_id, $2 action or null, $3 part of a name, number or key of a person or null (who did it or whom it was
 * done to), $4 below this number or null, $5 how many. Newest first. Searched is the name that is shown: the one the
 * Kommune typed before the one the person has elsewhere, and the pseudonym of who is deleted.
 */
export const LIST_AUDIT = `
WITH wanted AS (
  SELECT person_id FROM person LEFT JOIN (SELECT person_id, known_as, true AS own FROM membership
    WHERE kommune_id = $1) here USING (person_id)
  WHERE (own OR person.state = 'deleted') AND (person_id::text = regexp_replace($3, '^person:', '')
    OR strpos(lower(COALESCE(known_as, name)), lower($3)) > 0)
), found AS (
  SELECT number, at, person, action, details FROM audit_entry
  WHERE kommune_id = $1 AND ($2::text IS NULL OR action = $2)
    AND ($3::text IS NULL OR person = $3 OR person IN (SELECT 'person:' || person_id FROM wanted)
      OR details::jsonb ->> 'personId' IN (SELECT person_id::text FROM wanted)
      OR details::jsonb ->> 'deputyId' IN (SELECT person_id::text FROM wanted))
)
SELECT total, number, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at, person, action, details
FROM (SELECT count(*)::int AS total FROM found) counted
LEFT JOIN LATERAL (
  SELECT * FROM found WHERE $4::int IS NULL OR number < $4 ORDER BY number DESC LIMIT $5) page ON true
ORDER BY number DESC`;

/** $1 kommune_id, $2 above this number, $3 how many. */
export const READ_CHAIN = `
SELECT kommune_id AS "kommuneId", number, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at, person,
  action, details, encode(previous_hash, 'hex') AS "previousHash", encode(hash, 'hex') AS hash
FROM audit_entry WHERE kommune_id = $1 AND number > $2 ORDER BY number LIMIT $3`;

/**
 * $1 person_ids. Row security leaves the colleagues; whom the Kommune knows by the name it typed keeps that one.
 */
export const FIND_NAMES = `
SELECT person_id, COALESCE(min(known_as) FILTER (WHERE kommune_id = ANY (teilziel_kommunen())), name) AS name
FROM person LEFT JOIN membership USING (person_id)
WHERE person_id = ANY ($1::int[])
GROUP BY person_id, name`;
