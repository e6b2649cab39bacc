/** $1 kommune_id, $2 how many: the Fachaemter with the most to enter each quarter; the demo's officer has the same. */
export const BUSIEST_FACHAEMTER = `
SELECT fachamt_id FROM fachamt WHERE kommune_id = $1
ORDER BY (
  SELECT count(*) FROM indicator
  WHERE indicator.kommune_id = $1 AND indicator.fachamt_id = fachamt.fachamt_id AND frequency = 'Q') DESC, fachamt_id
LIMIT $2`;

/** $1 kommune_id. */
export const HAS_ENTRIES = `
SELECT EXISTS (SELECT FROM entry WHERE kommune_id = $1) AS found`;

/**
 * $1 kommune_id, $2 now, $3 who entered, $4 who decided, $5 Fachaemter and $6 the stored quarter left out: whatever has
 * figures was handed in ten days after its period and approved three days later.
 */
export const APPROVE_PAST = `
WITH past AS (
  SELECT DISTINCT indicator_id, period FROM observation JOIN indicator USING (kommune_id, indicator_id)
  WHERE kommune_id = $1 AND fachamt_id IS NOT NULL AND NOT from_members
    AND NOT (frequency = 'Q' AND period = $6 AND fachamt_id = ANY ($5::int[]))
), dated AS (
  SELECT indicator_id, period,
    make_timestamptz(period / 4, 3 * (period % 4) + 1, 1, 10, 0, 0, 'Europe/Berlin') + interval '3 months 10 days' AS day
  FROM past
), made AS (
  INSERT INTO entry (kommune_id, indicator_id, period, state, submitted_by, submitted_at, decided_by, decided_at)
  SELECT $1, indicator_id, period, 'approved', $3, least(day, $2::timestamptz), $4, least(day + interval '3 days', $2::timestamptz)
  FROM dated
  RETURNING indicator_id, period, submitted_at, decided_at
)
INSERT INTO entry_event (kommune_id, indicator_id, period, number, state, by, at)
SELECT $1, indicator_id, period, 1, 'submitted', $3, submitted_at FROM made
UNION ALL
SELECT $1, indicator_id, period, 2, 'approved', $4, decided_at FROM made`;

/** $1 kommune_id, $2 Fachaemter, $3 stored quarter: what is open, with the number of its cells. */
export const OPEN_INDICATORS = `
SELECT indicator_id AS "indicatorId", fachamt_id AS "fachamtId", ARRAY(
    SELECT cell FROM indicator_cell
    WHERE indicator_cell.kommune_id = $1 AND indicator_cell.indicator_id = indicator.indicator_id ORDER BY cell) AS cells
FROM indicator
WHERE kommune_id = $1 AND fachamt_id = ANY ($2::int[]) AND frequency = 'Q'
  AND EXISTS (
    SELECT FROM observation
    WHERE observation.kommune_id = $1 AND observation.indicator_id = indicator.indicator_id AND observation.period = $3)
ORDER BY array_position($2::int[], fachamt_id), code`;
