-- libs/releases/server/src/disclosure-policy/disclosure-policy.queries.ts
SELECT merge_divers AS "mergeDivers", round_to_five AS "roundToFive" FROM kommune WHERE kommune_id = $1;
