-- libs/identity/server/src/personal-data/personal-data.queries.ts
SELECT kind AS "Zweck", created_at AS "erzeugt am", expires_at AS "gültig bis", used_at AS "benutzt am"
FROM one_time_link WHERE person_id = $1 ORDER BY created_at;
