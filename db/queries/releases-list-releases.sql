-- libs/releases/server/src/recall/recall.queries.ts
SELECT release.number, release.scope, encode(root_hash, 'hex') AS "rootHash", note, released_at AS "releasedAt",
  released_by AS author, release.embargo_until AS "embargoUntil", corrects, correction_reason AS "correctionReason",
  recalled_at AS "recalledAt", recalled_by AS "recallAuthor", recall.reason AS "recallReason",
  ARRAY(
    SELECT later.number FROM release later
    WHERE later.kommune_id = release.kommune_id AND later.corrects = release.number ORDER BY 1) AS "correctedBy"
FROM release LEFT JOIN release_recall recall USING (kommune_id, number)
WHERE kommune_id = $1 AND ($2::int IS NULL OR number = $2)
ORDER BY number DESC LIMIT 200;
