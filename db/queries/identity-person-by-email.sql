-- libs/identity/server/src/dienstkonto/dienstkonto.queries.ts
SELECT person.person_id AS "personId", person.state, person.may_create_kommune AS "mayCreateKommune",
  own.state AS membership,
  EXISTS (SELECT FROM membership other WHERE other.person_id = person.person_id AND other.kommune_id <> $1) AS elsewhere,
  EXISTS (SELECT FROM person_login other WHERE other.person_id = person.person_id AND other.issuer = $2) AS linked FROM person
  LEFT JOIN membership own ON own.person_id = person.person_id AND own.kommune_id = $1
  WHERE person.email = $3;
