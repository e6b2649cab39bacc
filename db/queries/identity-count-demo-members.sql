-- libs/identity/server/src/demo-sign-ins/demo-sign-ins.queries.ts
SELECT kommune_id, count(*)::int AS count FROM membership WHERE person_id = ANY ($1::int[])
GROUP BY kommune_id ORDER BY kommune_id;
