-- libs/ratsbericht/server/src/schedule/run.queries.ts
SELECT kommune_id AS "kommuneId", schedule_id AS "scheduleId", due_at AS "dueAt"
FROM report_run WHERE kommune_id = ANY ($1) AND state IN ('planned', 'rendering', 'sending')
  AND (lease_until IS NULL OR lease_until < $2)
ORDER BY due_at;
