-- libs/observations/server/src/review/decision.queries.ts
DELETE FROM entry_returned_cell disputed
USING unnest($2::int[], $3::int[]) AS asked (indicator_id, period)
WHERE disputed.kommune_id = $1 AND disputed.indicator_id = asked.indicator_id AND disputed.period = asked.period;
