-- libs/ratsbericht/server/src/schedule/screen.queries.ts
SELECT schedule_id AS id, title, cron, scope AS audience, files, only_new AS "onlyNew", paused, next_due AS "nextDue",
  COALESCE((SELECT json_agg(json_build_object('email', email, 'name', name) ORDER BY email)
    FROM report_recipient who WHERE who.kommune_id = plan.kommune_id AND who.schedule_id = plan.schedule_id), '[]') AS recipients
FROM report_schedule plan
WHERE kommune_id = $1 AND ($2::int IS NULL OR schedule_id = $2) AND NOT removed
ORDER BY schedule_id;
