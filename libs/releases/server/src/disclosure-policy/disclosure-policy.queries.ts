/** $1 kommune_id. */
export const FIND_DISCLOSURE_POLICY = `
SELECT merge_divers AS "mergeDivers", round_to_five AS "roundToFive" FROM kommune WHERE kommune_id = $1`;

/** $1 kommune_id; held until the transaction ends. */
export const HOLD_DISCLOSURE_POLICY = `
SELECT merge_divers AS "mergeDivers", round_to_five AS "roundToFive" FROM kommune WHERE kommune_id = $1 FOR NO KEY UPDATE`;

/** $1 kommune_id, $2 merge_divers, $3 round_to_five. */
export const WRITE_DISCLOSURE_POLICY = `
UPDATE kommune SET merge_divers = $2, round_to_five = $3 WHERE kommune_id = $1`;
