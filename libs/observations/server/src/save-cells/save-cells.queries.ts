/**
 * $1 kommune_id, $2 indicator_ids, ordered, $3 stored period, $4 fachamt_ids. What decides whether a save may be, in one
 * row. Until the transaction ends nobody submits, returns or approves these entries, while other
 * officers go on saving; the lock is no row of a table: it leaves no trace and costs no write. What happened while it was
 * waited for this statement does not see; the next one does, and leaves such cells alone.
 */
export const HOLD_AND_READ = `
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
    WHERE kommune_id = $1 AND period = $3 AND granted AND fachamt_id = ANY ($4::int[]) GROUP BY fachamt_id) late) AS exceptions`;

/** $1 kommune_id, $2 indicator_ids, ordered: nobody else saves, submits, returns or approves them. */
export const HOLD_ENTRIES_ALONE = `
SELECT pg_advisory_xact_lock(hashtextextended('teilziel-monitor entry ' || $1::int || ' ' || indicator_id, 0))
FROM unnest($2::int[]) AS held (indicator_id)`;

/**
 * One statement for up to 500 cells. $1 kommune_id, $2 stored period, $3 author, $4 indicator_ids, $5 cells, $6 to $9 the
 * figures, $10 expected revisions, $11 reasons, $12 which ones follow from others (totals).
 * A row somebody else has changed since it was read is left alone; the own earlier write, also from another tab, is
 * not. A total is always written. The proposed row carries what it expects in its note, which nothing but this
 * condition ever reads: a row that is new expects nothing and has none (of a total that stands already: 'follows'). Who
 * expects a row that is not there gets it back with the note, and the caller takes it back. Cells of entries that are
 * not open are left alone, whatever was true when they were read. The history is the trigger's business.
 */
export const SAVE_CELLS = `
INSERT INTO observation AS stored
  (kommune_id, indicator_id, period, cell, numerator, denominator, value, status, note, recorded_by, reason)
SELECT $1, given.indicator_id, $2, given.cell, given.numerator, given.denominator, given.value, given.status,
  CASE WHEN given.follows IS NOT TRUE THEN given.expected::text WHEN EXISTS (
    SELECT FROM observation known
    WHERE known.kommune_id = $1 AND known.indicator_id = given.indicator_id AND known.period = $2
      AND known.cell = given.cell) THEN 'follows' END, $3, given.reason
FROM unnest($4::int[], $5::smallint[], $6::float8[], $7::float8[], $8::float8[], $9::text[], $10::int[], $11::text[], $12::boolean[])
  AS given (indicator_id, cell, numerator, denominator, value, status, expected, reason, follows)
LEFT JOIN entry ON entry.kommune_id = $1 AND entry.indicator_id = given.indicator_id AND entry.period = $2
WHERE entry.state IS NULL OR entry.state = 'open' OR (entry.state = 'returned' AND (given.follows OR EXISTS (
  SELECT FROM entry_returned_cell returned
  WHERE returned.kommune_id = $1 AND returned.indicator_id = given.indicator_id AND returned.period = $2
    AND returned.cell = given.cell)))
ORDER BY given.indicator_id, given.cell
ON CONFLICT (kommune_id, indicator_id, period, cell) DO UPDATE SET
  numerator = EXCLUDED.numerator,
  denominator = EXCLUDED.denominator,
  value = EXCLUDED.value,
  status = EXCLUDED.status,
  note = NULL,
  recorded_by = EXCLUDED.recorded_by,
  recorded_at = now(),
  reason = EXCLUDED.reason,
  revision = stored.revision + 1
WHERE (stored.numerator, stored.denominator, stored.value, stored.status)
    IS DISTINCT FROM (EXCLUDED.numerator, EXCLUDED.denominator, EXCLUDED.value, EXCLUDED.status)
  AND (stored.recorded_by = EXCLUDED.recorded_by OR EXCLUDED.note = stored.revision::text OR EXCLUDED.note = 'follows')
RETURNING indicator_id, cell, revision, note`;

/** $1 kommune_id, $2 stored period, $3 indicator_ids, $4 cells: what stands where nothing was written. */
export const FIND_CELLS = `
SELECT observation.indicator_id, period, observation.cell, numerator, denominator, value, status, revision, recorded_by,
  recorded_at
FROM unnest($3::int[], $4::smallint[]) AS wanted (indicator_id, cell)
JOIN observation ON observation.kommune_id = $1 AND observation.period = $2
  AND observation.indicator_id = wanted.indicator_id AND observation.cell = wanted.cell`;

/** $1 kommune_id, $2 stored period, $3 indicator_ids: a figure was entered after all. */
export const TAKE_BACK_NOTHING = `
UPDATE entry SET nothing_to_report = false
WHERE kommune_id = $1 AND period = $2 AND indicator_id = ANY ($3::int[]) AND nothing_to_report`;

/**
 * $1 kommune_id, $2 version of the indicators, $3 stored period, $4 author, $5 to $13 the columns: see the function. Its
 * condition is that of SAVE_CELLS; both-ways.spec.ts holds them together.
 */
export const SAVE_OPEN_CELLS = `
SELECT indicator_id, cell, revision, at FROM entry_save_open($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`;
