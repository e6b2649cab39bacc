/** $1 kommune_id, $2 number or null for all: newest first, with what became of them. */
export const LIST_RELEASES = `
SELECT release.number, release.scope, encode(root_hash, 'hex') AS "rootHash", note, released_at AS "releasedAt",
  released_by AS author, release.embargo_until AS "embargoUntil", corrects, correction_reason AS "correctionReason",
  recalled_at AS "recalledAt", recalled_by AS "recallAuthor", recall.reason AS "recallReason",
  ARRAY(
    SELECT later.number FROM release later
    WHERE later.kommune_id = release.kommune_id AND later.corrects = release.number ORDER BY 1) AS "correctedBy"
FROM release LEFT JOIN release_recall recall USING (kommune_id, number)
WHERE kommune_id = $1 AND ($2::int IS NULL OR number = $2)
ORDER BY number DESC LIMIT 200`;

/** $1 kommune_id, $2 number, $3 reason, $4 author, $5 instant. Scope and embargo of the release; none if it is recalled already. */
export const STORE_RECALL = `
INSERT INTO release_recall (kommune_id, number, scope, embargo_until, reason, recalled_by, recalled_at)
SELECT kommune_id, number, scope, embargo_until, $3, $4, $5 FROM release WHERE kommune_id = $1 AND number = $2
ON CONFLICT (kommune_id, number) DO NOTHING
RETURNING scope`;
