-- libs/identity/server/src/kommunen/kommune.queries.ts
SELECT EXISTS (SELECT FROM person WHERE state = 'active' AND (
    EXISTS (SELECT FROM person_credential known WHERE known.person_id = person.person_id AND password_hash IS NOT NULL)
    OR EXISTS (SELECT FROM person_login login WHERE login.person_id = person.person_id)))
  OR EXISTS (SELECT FROM sign_in_provider) AS somebody;
