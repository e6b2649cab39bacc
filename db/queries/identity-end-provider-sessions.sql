-- libs/identity/server/src/dienstkonto/dienstkonto.queries.ts
DELETE FROM session WHERE issuer = $1
  AND ($2::text IS NULL OR provider_session = $2) AND ($3::text IS NULL OR subject = $3)
  AND ($2::text IS NOT NULL OR $3::text IS NOT NULL)
  RETURNING person_id AS "personId";
