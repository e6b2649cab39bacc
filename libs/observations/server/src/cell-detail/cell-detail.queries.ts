/** $1 kommune_id, $2 indicator_id, $3 stored period, $4 cell: newest first. */
export const LOAD_CELL_REVISIONS = `
SELECT revision, numerator, denominator, value, status, recorded_by, recorded_at, reason FROM observation_revision
WHERE kommune_id = $1 AND indicator_id = $2 AND period = $3 AND cell = $4
ORDER BY revision DESC LIMIT 50`;

/** $1 kommune_id, $2 indicator_id, $3 stored period, $4 cell: oldest first. */
export const LOAD_CELL_COMMENTS = `
SELECT comment_id, audience, text, by, at FROM cell_comment
WHERE kommune_id = $1 AND indicator_id = $2 AND period = $3 AND cell = $4
ORDER BY comment_id`;

/**
 * $1 kommune_id, $2 indicator_id, $3 stored period, $4 cell, $5 audience, $6 text, $7 author. By the clock that dates the
 * values: which of the two came first decides whether the comment answers a hint.
 */
export const ADD_CELL_COMMENT = `
INSERT INTO cell_comment (kommune_id, indicator_id, period, cell, comment_id, audience, text, by, at)
SELECT $1, $2, $3, $4, COALESCE(max(comment_id), 0) + 1, $5, $6, $7, now() FROM cell_comment
WHERE kommune_id = $1 AND indicator_id = $2 AND period = $3 AND cell = $4`;

/** $1 kommune_id, $2 indicator_id, $3 stored period, $4 cell, $5 kind, $6 revision, $7 comment, $8 author, $9 instant. */
export const CONFIRM_HINT = `
INSERT INTO confirmed_hint (kommune_id, indicator_id, period, cell, kind, revision, comment, by, at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
ON CONFLICT (kommune_id, indicator_id, period, cell, kind) DO UPDATE SET
  revision = EXCLUDED.revision, comment = EXCLUDED.comment, by = EXCLUDED.by, at = EXCLUDED.at`;
