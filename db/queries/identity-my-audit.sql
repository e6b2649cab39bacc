-- libs/identity/server/src/personal-data/personal-data.queries.ts
SELECT COALESCE(kommune.name, 'Installation') AS kommune, number, at, person, action, details
FROM audit_entry LEFT JOIN kommune USING (kommune_id)
WHERE person = 'person:' || $1::int OR details::jsonb ->> 'personId' = $1::int::text
  OR details::jsonb ->> 'deputyId' = $1::int::text
ORDER BY at;
