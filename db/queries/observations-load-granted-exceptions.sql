-- libs/observations/server/src/entry-facts/entry-facts.queries.ts
SELECT fachamt_id, period, max(ends_on)::text AS ends_on FROM late_exception
WHERE kommune_id = $1 AND granted AND ($2::int[] IS NULL OR fachamt_id = ANY ($2))
GROUP BY fachamt_id, period;
