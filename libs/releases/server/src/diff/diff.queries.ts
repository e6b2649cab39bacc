/** $1 kommune_id, $2 number: every block of a release. */
export const LOAD_RELEASE_CONTENT = `
SELECT json FROM release_member_block part
JOIN release_block block USING (kommune_id, hash)
WHERE part.kommune_id = $1 AND part.number = $2`;

/** $1 kommune_id, $2 number: the release its readers had before it; what was recalled they have no more. */
export const FIND_RELEASE_BEFORE = `
SELECT earlier.number FROM release
JOIN release earlier ON earlier.kommune_id = release.kommune_id AND earlier.scope = release.scope
  AND earlier.number < release.number
WHERE release.kommune_id = $1 AND release.number = $2 AND NOT EXISTS (
  SELECT FROM release_recall recall
  WHERE recall.kommune_id = earlier.kommune_id AND recall.number = earlier.number AND recall.number <> $2)
ORDER BY earlier.number DESC LIMIT 1`;

/** $1 kommune_id, $2 indicator codes, $3 stored periods, $4 coordinates, one by one: who changed the figure last, and why. */
export const FIND_CHANGE_REASONS = `
SELECT wanted.code, wanted.period, wanted.coordinate, last.reason, last.recorded_by AS author, last.recorded_at AS "at"
FROM unnest($2::text[], $3::int[], $4::text[]) AS wanted (code, period, coordinate)
JOIN indicator ON indicator.kommune_id = $1 AND indicator.code = wanted.code
JOIN indicator_cell cell ON cell.kommune_id = $1 AND cell.indicator_id = indicator.indicator_id
  AND cell.coordinate = wanted.coordinate
CROSS JOIN LATERAL (
  SELECT reason, recorded_by, recorded_at FROM observation_revision stored
  WHERE stored.kommune_id = $1 AND stored.indicator_id = indicator.indicator_id AND stored.period = wanted.period
    AND stored.cell = cell.cell AND stored.revision > 1
  ORDER BY revision DESC LIMIT 1) last`;
