-- libs/releases/server/src/disclosure-policy/disclosure-policy.queries.ts
UPDATE kommune SET merge_divers = $2, round_to_five = $3 WHERE kommune_id = $1;
