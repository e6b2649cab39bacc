-- libs/identity/server/src/personal-data/personal-data.queries.ts
SELECT created_at FROM session WHERE session_id = $1 AND person_id = $2;
