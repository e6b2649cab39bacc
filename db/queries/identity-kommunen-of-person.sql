-- libs/identity/server/src/personal-data/personal-data.queries.ts
SELECT kommune_id, kommune.ags, kommune.name FROM membership JOIN kommune USING (kommune_id)
WHERE person_id = $1 ORDER BY kommune_id;
