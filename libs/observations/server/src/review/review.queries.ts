/** $1 kommune_id, $2 stored period or null: what waits for the second look. */
export const SUBMITTED_ENTRIES = `
SELECT code, period FROM entry JOIN indicator USING (kommune_id, indicator_id)
WHERE kommune_id = $1 AND state = 'submitted' AND ($2::int IS NULL OR period = $2)`;

/** $1 kommune_id, $2 indicator_id, $3 stored period: the last word beside each cell; why it was returned is no part of it. */
export const WORDS_BESIDE_CELLS = `
SELECT DISTINCT ON (cell) cell, text FROM cell_comment
WHERE kommune_id = $1 AND indicator_id = $2 AND period = $3 ORDER BY cell, comment_id DESC`;
