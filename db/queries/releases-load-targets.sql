-- libs/releases/server/src/compile-release/compile-input.queries.ts
SELECT indicator_id, kind, baseline_period, baseline_value, value, lower_value, upper_value, period, beschluss
FROM indicator_target WHERE kommune_id = $1;
