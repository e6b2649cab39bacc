-- libs/identity/server/src/people/people.queries.ts
SELECT person_id,
  EXISTS (SELECT FROM person_credential known
    WHERE known.person_id = wanted.person_id AND totp_confirmed_at IS NOT NULL) AS second_factor,
  (SELECT count(*)::int FROM session
    WHERE session.person_id = wanted.person_id AND expires_at > $2 AND NOT second_factor_pending) AS sessions,
  (SELECT max(created_at) FROM one_time_link link
    WHERE link.person_id = wanted.person_id AND kind = 'invitation') AS invited_at
FROM unnest($1::int[]) wanted (person_id);
