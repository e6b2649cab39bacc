-- libs/identity/server/src/personal-data/personal-data.queries.ts
SELECT issuer AS "Anmeldedienst", subject AS "Kennung dort" FROM person_login WHERE person_id = $1 ORDER BY issuer;
