-- libs/observations/server/src/cockpit/asked.queries.ts
SELECT person_id AS "personId", max(day)::text AS day FROM reminder WHERE kommune_id = $1 GROUP BY person_id;
