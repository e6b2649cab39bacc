-- libs/identity/server/src/audit/audit.queries.ts
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
ORDER BY number DESC;
