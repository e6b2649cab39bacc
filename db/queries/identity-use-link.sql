-- libs/identity/server/src/sign-in/link.queries.ts
WITH used AS (
  UPDATE one_time_link SET used_at = $2 FROM person
  WHERE one_time_link.token_hash = $1 AND person.person_id = one_time_link.person_id AND one_time_link.used_at IS NULL AND one_time_link.expires_at > $2
  AND person.state = CASE one_time_link.kind WHEN 'invitation' THEN 'invited' ELSE 'active' END
  RETURNING one_time_link.person_id, one_time_link.kind, one_time_link.by_hand
), others AS (
  UPDATE one_time_link SET used_at = $2 FROM used
  WHERE one_time_link.person_id = used.person_id AND one_time_link.token_hash <> $1 AND one_time_link.used_at IS NULL
)
SELECT person_id AS "personId", kind, by_hand AS "byHand" FROM used;
