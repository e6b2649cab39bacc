-- libs/ratsbericht/server/src/schedule/run.queries.ts
UPDATE report_run run SET worker = $4, lease_until = $6, attempts = attempts + 1,
  started_at = COALESCE(started_at, $5), state = CASE run.state WHEN 'planned' THEN 'rendering' ELSE run.state END
FROM report_schedule plan
WHERE run.kommune_id = $1 AND run.schedule_id = $2 AND run.due_at = $3
  AND plan.kommune_id = run.kommune_id AND plan.schedule_id = run.schedule_id
  AND run.state IN ('planned', 'rendering', 'sending') AND (lease_until IS NULL OR lease_until < $5)
RETURNING run.state, run.attempts, run.origin, run.release_number AS "releaseNumber", plan.title, plan.scope, plan.files,
  plan.only_new AS "onlyNew";
