-- libs/observations/server/src/entry-rules/entry-rules.queries.ts
INSERT INTO source_release (kommune_id, source_id, period, published_on)
SELECT $1, $2, period, day FROM unnest($3::int[], $4::date[]) AS given (period, day) ORDER BY period
ON CONFLICT (kommune_id, source_id, period) DO UPDATE SET published_on = EXCLUDED.published_on;
