-- libs/identity/server/src/people/people.queries.ts
SELECT person.state, may_create_kommune, opened_by_hand,
  EXISTS (SELECT FROM person_credential known WHERE known.person_id = $1 AND password_hash IS NOT NULL)
    OR EXISTS (SELECT FROM person_login WHERE person_login.person_id = $1) AS can_sign_in,
  (SELECT count(*)::int FROM membership WHERE membership.person_id = $1 AND kommune_id <> $2) AS others,
  (SELECT count(*)::int FROM membership
    WHERE membership.person_id = $1 AND kommune_id <> $2 AND state = 'active') AS active_others
FROM person WHERE person.person_id = $1;
