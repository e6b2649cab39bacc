/** $1 kommune_id, $2 one exception_id or null, $3 fachamt_ids or null (all): undecided first, then newest. */
export const LIST_EXCEPTIONS = `
SELECT exception_id AS id, fachamt_id AS fachamt, fachamt.name AS "fachamtName", period, reason, ends_on::text AS "endsOn",
  requested_by AS "requestedBy", requested_at AS "requestedAt", decided_by AS "decidedBy", decided_at AS "decidedAt",
  granted
FROM late_exception JOIN fachamt USING (kommune_id, fachamt_id)
WHERE kommune_id = $1 AND ($2::int IS NULL OR exception_id = $2) AND ($3::int[] IS NULL OR fachamt_id = ANY ($3))
ORDER BY granted IS NOT NULL, exception_id DESC`;

/** $1 kommune_id, $2 exception_id. */
export const LOCK_EXCEPTION = `
SELECT granted, period, fachamt.name AS "fachamtName"
FROM late_exception JOIN fachamt USING (kommune_id, fachamt_id)
WHERE kommune_id = $1 AND exception_id = $2
FOR UPDATE OF late_exception`;
