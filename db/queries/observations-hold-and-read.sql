-- libs/observations/server/src/save-cells/save-cells.queries.ts
WITH held AS MATERIALIZED (
  SELECT indicator_id,
    pg_advisory_xact_lock_shared(hashtextextended('teilziel-monitor entry ' || $1::int || ' ' || indicator_id, 0))
  FROM unnest($2::int[]) AS asked (indicator_id)
)
SELECT now() AS at, (SELECT count(*)::int FROM held) AS held,
  (SELECT version FROM entry_structure WHERE kommune_id = $1) AS version,
  (SELECT json_agg(json_build_object('indicator_id', entry.indicator_id, 'period', entry.period, 'state', entry.state,
      'nothing_to_report', entry.nothing_to_report, 'submitted_at', entry.submitted_at, 'decided_at', entry.decided_at,
      'returned_cells', ARRAY(
        SELECT cell FROM entry_returned_cell returned
        WHERE returned.kommune_id = $1 AND returned.indicator_id = entry.indicator_id AND returned.period = $3),
      'was_approved', EXISTS (
        SELECT FROM entry_event event
        WHERE event.kommune_id = $1 AND event.indicator_id = entry.indicator_id AND event.period = $3
          AND event.state = 'approved')))
    FROM entry
    WHERE entry.kommune_id = $1 AND entry.indicator_id = ANY ($2::int[]) AND entry.period = $3) AS entries,
  (SELECT json_object_agg(fachamt_id, ends_on) FROM (
    SELECT fachamt_id, max(ends_on) AS ends_on FROM late_exception
    WHERE kommune_id = $1 AND period = $3 AND granted AND fachamt_id = ANY ($4::int[]) GROUP BY fachamt_id) late) AS exceptions;
