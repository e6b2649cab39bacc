/** $1 kommune_id: the breakdowns as files may spell them. */
export const LOAD_DIMENSION_WORDS = `
SELECT dimension, dimension_label AS "dimensionLabel", code, label FROM dimension WHERE kommune_id = $1 ORDER BY dimension, position`;

/** $1 kommune_id, $2 indicator_ids, $3 first and $4 last stored period of each: what stands there. */
export const LOAD_STANDING_FIGURES = `
SELECT observation.indicator_id AS "indicatorId", period, cell, numerator, denominator, value, status, note, revision
FROM unnest($2::int[], $3::int[], $4::int[]) AS wanted (indicator_id, first, last)
JOIN observation ON observation.kommune_id = $1 AND observation.indicator_id = wanted.indicator_id
  AND observation.period BETWEEN wanted.first AND wanted.last`;

/** $1 kommune_id, $2 indicator_ids: how far their entries have come. */
export const LOAD_STANDING_ENTRIES = `
SELECT entry.indicator_id AS "indicatorId", entry.period, state, EXISTS (
    SELECT FROM entry_event event
    WHERE event.kommune_id = $1 AND event.indicator_id = entry.indicator_id AND event.period = entry.period
      AND event.state = 'approved') AS "wasApproved"
FROM entry WHERE kommune_id = $1 AND indicator_id = ANY ($2::int[])`;

/**
 * $1 kommune_id, $2 indicator_ids: changes with every save and every step of an entry, since rows are never deleted and
 * revisions only go up.
 */
export const STANDING_MARK = `
SELECT concat_ws(' ',
  (SELECT count(*) || ' ' || COALESCE(sum(revision), 0) FROM observation
    WHERE kommune_id = $1 AND indicator_id = ANY ($2::int[])),
  (SELECT md5(string_agg(concat_ws(' ', indicator_id, period, state), ',' ORDER BY indicator_id, period)) FROM entry
    WHERE kommune_id = $1 AND indicator_id = ANY ($2::int[]))) AS mark`;

/** $1 kommune_id: whether anything was ever released. */
export const HAS_RELEASE = `
SELECT EXISTS (SELECT FROM release WHERE kommune_id = $1) AS found`;

/** $1 kommune_id, $2 indicator_ids, $3 periods (pairwise), $4 by, $5 comment: what was imported counts as approved. */
export const APPROVE_IMPORTED = `
WITH approved AS (
  INSERT INTO entry AS stored
    (kommune_id, indicator_id, period, state, submitted_by, submitted_at, decided_by, decided_at, decision_comment)
  SELECT $1, indicator_id, period, 'approved', $4, now(), $4, now(), $5
  FROM unnest($2::int[], $3::int[]) AS given (indicator_id, period)
  ORDER BY indicator_id, period
  ON CONFLICT (kommune_id, indicator_id, period) DO UPDATE SET
    state = 'approved', nothing_to_report = false, submitted_by = EXCLUDED.submitted_by,
    submitted_at = EXCLUDED.submitted_at, decided_by = EXCLUDED.decided_by, decided_at = EXCLUDED.decided_at,
    decision_comment = EXCLUDED.decision_comment
  WHERE stored.state = 'open'
  RETURNING indicator_id, period
), told AS (
  INSERT INTO entry_event (kommune_id, indicator_id, period, number, state, by, at, comment)
  SELECT $1, indicator_id, period, 1 + COALESCE((
      SELECT max(number) FROM entry_event before
      WHERE before.kommune_id = $1 AND before.indicator_id = approved.indicator_id AND before.period = approved.period), 0),
    'approved', $4, now(), $5
  FROM approved
  RETURNING 1
)
SELECT count(*)::int AS approved FROM told`;

/**
 * $1 kommune_id, $2 indicator_ids, $3 periods (pairwise), $4 by, $5 comment: figures of approved entries were corrected;
 * they are approved as they stand now. Before the others are approved.
 */
export const APPROVE_CORRECTED = `
INSERT INTO entry_event (kommune_id, indicator_id, period, number, state, by, at, comment)
SELECT $1, indicator_id, period, 1 + COALESCE((
    SELECT max(number) FROM entry_event before
    WHERE before.kommune_id = $1 AND before.indicator_id = given.indicator_id AND before.period = given.period), 0),
  'approved', $4, now(), $5
FROM unnest($2::int[], $3::int[]) AS given (indicator_id, period)
JOIN entry USING (indicator_id, period)
WHERE entry.kommune_id = $1 AND entry.state = 'approved'`;

/** $1 kommune_id: the last runs of people, newest first. */
export const LIST_HISTORY_RUNS = `
SELECT import_id AS "id", file, imported_at AS "importedAt", inserted, changed, unchanged, skipped,
  undone_at AS "undoneAt"
FROM import_run WHERE kommune_id = $1 AND imported_by LIKE 'person:%'
ORDER BY import_id DESC LIMIT 10`;

/** $1 kommune_id, $2 import_id: held until the transaction ends. */
export const LOCK_HISTORY_RUN = `
SELECT file, undone_at IS NOT NULL AS "isUndone" FROM import_run
WHERE kommune_id = $1 AND import_id = $2 AND imported_by LIKE 'person:%' FOR UPDATE`;

/** What a run has written carries its instant and its author. */
const RUN_REVISIONS = `
  SELECT written.indicator_id, written.period, written.cell, written.revision
  FROM import_run run
  JOIN observation_revision written ON written.kommune_id = $1 AND written.recorded_at = run.imported_at
    AND written.recorded_by = run.imported_by
  WHERE run.kommune_id = $1 AND run.import_id = $2`;

/** $1 kommune_id, $2 import_id. */
export const INDICATORS_OF_RUN = `
WITH written AS (${RUN_REVISIONS})
SELECT DISTINCT indicator_id AS id FROM written ORDER BY 1`;

/** $1 kommune_id, $2 import_id: figures and entries somebody has touched since. */
export const TOUCHED_SINCE = `
WITH written AS (${RUN_REVISIONS})
SELECT
  (SELECT count(*)::int FROM written
    JOIN observation ON observation.kommune_id = $1 AND observation.indicator_id = written.indicator_id
      AND observation.period = written.period AND observation.cell = written.cell
    WHERE observation.revision <> written.revision) AS figures,
  (SELECT count(*)::int FROM (SELECT DISTINCT indicator_id, period FROM written) pairs
    WHERE EXISTS (SELECT FROM entry_event event, import_run run
      WHERE run.kommune_id = $1 AND run.import_id = $2 AND event.kommune_id = $1
        AND event.indicator_id = pairs.indicator_id AND event.period = pairs.period AND event.at > run.imported_at)) AS entries`;

/** $1 kommune_id, $2 import_id, $3 by, $4 reason: every figure as it stood before the run; what was not there is emptied. */
export const RESTORE_FIGURES = `
WITH written AS (${RUN_REVISIONS}), restored AS (
  UPDATE observation SET
    numerator = before.numerator, denominator = before.denominator, value = before.value,
    status = COALESCE(before.status, 'H'), note = before.note, recorded_by = $3, recorded_at = now(), reason = $4,
    revision = observation.revision + 1
  FROM written
  LEFT JOIN observation_revision before ON before.kommune_id = $1 AND before.indicator_id = written.indicator_id
    AND before.period = written.period AND before.cell = written.cell AND before.revision = written.revision - 1
  WHERE observation.kommune_id = $1 AND observation.indicator_id = written.indicator_id
    AND observation.period = written.period AND observation.cell = written.cell
    AND observation.revision = written.revision
  RETURNING 1
)
SELECT count(*)::int AS figures FROM restored`;

/**
 * $1 kommune_id, $2 import_id, $3 by, $4 comment: what the run had approved is open again; what had been approved before
 * the run is approved as it stood then.
 */
export const REOPEN_ENTRIES = `
WITH told AS (
  SELECT event.indicator_id, event.period, event.number, CASE WHEN EXISTS (
      SELECT FROM entry_event before
      WHERE before.kommune_id = $1 AND before.indicator_id = event.indicator_id AND before.period = event.period
        AND before.number = event.number - 1 AND before.state = 'approved') THEN 'approved' ELSE 'open' END AS state
  FROM import_run run
  JOIN entry_event event ON event.kommune_id = $1 AND event.at = run.imported_at AND event.by = run.imported_by
    AND event.state = 'approved'
  WHERE run.kommune_id = $1 AND run.import_id = $2
), opened AS (
  UPDATE entry SET state = 'open', decided_by = NULL, decided_at = NULL, decision_comment = NULL,
    submitted_by = NULL, submitted_at = NULL
  FROM told
  WHERE entry.kommune_id = $1 AND entry.indicator_id = told.indicator_id AND entry.period = told.period
    AND told.state = 'open'
  RETURNING 1
)
INSERT INTO entry_event (kommune_id, indicator_id, period, number, state, by, at, comment)
SELECT $1, indicator_id, period, number + 1, state, $3, now(), $4 FROM told`;

/** $1 kommune_id, $2 import_id, $3 by. */
export const MARK_UNDONE = `
UPDATE import_run SET undone_at = now(), undone_by = $3 WHERE kommune_id = $1 AND import_id = $2`;
