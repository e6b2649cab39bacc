-- libs/identity/server/src/personal-data/personal-data.queries.ts
SELECT device AS "Gerät", address AS "Adresse", created_at AS "angemeldet am", seen_at AS "zuletzt gesehen am",
  expires_at AS "endet am" FROM session WHERE person_id = $1 ORDER BY created_at;
