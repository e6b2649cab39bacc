-- libs/identity/server/src/sign-in/account.queries.ts
SELECT name, email, ARRAY(SELECT kommune.name FROM membership JOIN kommune USING (kommune_id)
  WHERE membership.person_id = person.person_id) AS kommunen
FROM person WHERE person_id = $1;
