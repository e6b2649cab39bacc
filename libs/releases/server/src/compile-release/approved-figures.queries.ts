/**
 * What a release takes. A Fachamt's figure is taken once it was approved: of an entry given back, the revision in force at
 * its last approval; of one never approved, or whose approval was undone ("open" again), nothing. Without an entry a figure counts as approved (imported history),
 * unless a person typed it and has not handed it in. An emptied cell ("H" without an import) is one nobody filled.
 * $1 kommune_ids, $2 whether drafts are taken too (scope "intern").
 */
const TAKEN = `
WITH approval AS MATERIALIZED (
  SELECT entry.kommune_id, entry.indicator_id, entry.period, (
    SELECT max(at) FROM entry_event event
    WHERE event.kommune_id = entry.kommune_id AND event.indicator_id = entry.indicator_id
      AND event.period = entry.period AND event.state = 'approved' AND NOT EXISTS (
        SELECT FROM entry_event later
        WHERE later.kommune_id = event.kommune_id AND later.indicator_id = event.indicator_id
          AND later.period = event.period AND later.number > event.number AND later.state = 'open')) AS approved_at
  FROM entry WHERE entry.kommune_id = ANY ($1::int[]) AND state <> 'approved' AND NOT $2::boolean
), figure AS (
  SELECT kommune_id, indicator_id, period, cell, numerator, denominator, value, status, recorded_at,
    entry.state IS NOT NULL OR recorded_by LIKE 'person:%' AS typed
  FROM observation
  LEFT JOIN entry USING (kommune_id, indicator_id, period)
  WHERE kommune_id = ANY ($1::int[])
    AND ($2::boolean OR entry.state = 'approved' OR (entry.state IS NULL AND recorded_by NOT LIKE 'person:%'))
  UNION ALL
  SELECT kommune_id, indicator_id, period, cell, numerator, denominator, value, status, recorded_at, true
  FROM (
    SELECT DISTINCT ON (kommune_id, indicator_id, period, cell) stored.*
    FROM approval JOIN observation_revision stored USING (kommune_id, indicator_id, period)
    WHERE recorded_at <= approved_at
    ORDER BY kommune_id, indicator_id, period, cell, revision DESC) approved
), taken AS (
  SELECT kommune_id, indicator_id, period, coordinate AS cell, numerator, denominator, value, status::text AS status,
    extract(epoch FROM recorded_at)::float8 AS recorded
  FROM figure JOIN indicator_cell USING (kommune_id, indicator_id, cell)
  WHERE NOT (typed AND status = 'H')
)`;

/** $1 the Kommune, as a list of one; $2 as above. Figures and status only: comments and authors are not for publication. */
export const LOAD_FIGURES = `${TAKEN}
SELECT indicator_id, period, cell, numerator, denominator, value, status, recorded
FROM taken JOIN indicator USING (kommune_id, indicator_id)
WHERE NOT indicator.from_members`;

/** $1 the members, $2 as above, $3 kommune_id of the Verbund: the same indicator (code and frequency) of every member. */
export const LOAD_MEMBER_FIGURES = `${TAKEN}
SELECT own.indicator_id, member.ags, source.already_published, taken.period, taken.cell, numerator, denominator, value,
  status, recorded
FROM indicator own
JOIN kommune member ON member.kommune_id = ANY ($1::int[])
JOIN indicator theirs
  ON theirs.kommune_id = member.kommune_id AND theirs.code = own.code AND theirs.frequency = own.frequency
JOIN source ON source.kommune_id = theirs.kommune_id AND source.source_id = theirs.source_id
JOIN taken ON taken.kommune_id = theirs.kommune_id AND taken.indicator_id = theirs.indicator_id
WHERE own.kommune_id = $3 AND own.from_members`;

/**
 * $1 kommune_id, $2 whether drafts are taken: the reservation of the last approval, and the last word for the report
 * beside each cell that the approving person could read. Internal words are never read here.
 */
export const LOAD_NOTES = `
WITH approval AS MATERIALIZED (
  SELECT DISTINCT ON (indicator_id, period) indicator_id, period, event.at, event.comment, event.qualified
  FROM entry_event event JOIN entry USING (kommune_id, indicator_id, period)
  WHERE event.kommune_id = $1 AND event.state = 'approved' AND (entry.state = 'approved' OR NOT $2::boolean)
    AND NOT EXISTS (
      SELECT FROM entry_event later
      WHERE later.kommune_id = $1 AND later.indicator_id = event.indicator_id AND later.period = event.period
        AND later.number > event.number AND later.state = 'open')
  ORDER BY indicator_id, period, event.number DESC)
SELECT indicator_id, period, '' AS cell, 'qualified' AS kind, comment AS text
FROM approval WHERE qualified AND comment IS NOT NULL
UNION ALL
SELECT said.indicator_id, said.period, coordinate, 'comment', said.text
FROM (
  SELECT DISTINCT ON (indicator_id, period, cell) indicator_id, period, cell, text
  FROM approval JOIN cell_comment said USING (indicator_id, period)
  WHERE said.kommune_id = $1 AND audience = 'bericht' AND said.at <= approval.at
  ORDER BY indicator_id, period, cell, comment_id DESC) said
JOIN indicator_cell ON indicator_cell.kommune_id = $1 AND indicator_cell.indicator_id = said.indicator_id
  AND indicator_cell.cell = said.cell`;
