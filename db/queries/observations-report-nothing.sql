-- libs/observations/server/src/submit/submit.queries.ts
INSERT INTO entry (kommune_id, indicator_id, period, state, nothing_to_report) VALUES ($1, $2, $3, 'open', true)
ON CONFLICT (kommune_id, indicator_id, period) DO UPDATE SET nothing_to_report = true;
