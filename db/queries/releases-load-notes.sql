-- libs/releases/server/src/compile-release/approved-figures.queries.ts
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
  AND indicator_cell.cell = said.cell;
