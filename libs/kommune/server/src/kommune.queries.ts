/** NO KEY UPDATE: rows that only refer to the Kommune are not held up. */
export const LOCK_KOMMUNE = `SELECT kommune_id FROM kommune WHERE kommune_id = $1 FOR NO KEY UPDATE`;
