/**
 * $1 kommune_id, $2 fachamt_ids or null, $3 codes or null, $4 today: the indicators a Fachamt records, each with its cells,
 * rules of its own, announced days of its source and place in the concept. Sums over members are nobody's to enter.
 */
export const LOAD_ENTRY_INDICATORS = `
SELECT indicator.indicator_id, indicator.code, indicator.name, indicator.unit, indicator.decimals, indicator.factor,
  indicator.frequency, indicator.aggregation, indicator.numerator_label, indicator.denominator_label, indicator.reference,
  indicator.due_days, indicator.every, indicator.first_period, indicator.needs_source_release,
  indicator.fachamt_id, fachamt.name AS fachamt_name, source.name AS source_name, source.office AS source_office,
  place.number, place.feld_number, place.feld_title,
  CASE WHEN latest.value IS NOT NULL THEN 'VALUE' WHEN latest.denominator IS NOT NULL THEN 'RATE'
    WHEN latest.numerator IS NOT NULL THEN 'COUNT' END AS known_shape,
  ARRAY(
    SELECT jsonb_build_object('cell', cell, 'coordinate', coordinate) FROM indicator_cell
    WHERE indicator_cell.kommune_id = $1 AND indicator_cell.indicator_id = indicator.indicator_id ORDER BY cell) AS cells,
  ARRAY(
    SELECT jsonb_build_object('kind', kind, 'severity', severity, 'params', params, 'active', active) FROM indicator_check
    WHERE indicator_check.kommune_id = $1 AND indicator_check.indicator_id = indicator.indicator_id ORDER BY kind) AS checks,
  ARRAY(
    SELECT jsonb_build_object('validFrom', valid_from, 'text', text, 'version', version) FROM indicator_definition
    WHERE indicator_definition.kommune_id = $1 AND indicator_definition.indicator_id = indicator.indicator_id
    ORDER BY valid_from) AS definitions,
  CASE WHEN indicator.needs_source_release THEN ARRAY(
    SELECT jsonb_build_object('period', period, 'day', published_on) FROM source_release
    WHERE source_release.kommune_id = $1 AND source_release.source_id = indicator.source_id) ELSE '{}' END AS releases
FROM indicator
JOIN fachamt ON fachamt.kommune_id = $1 AND fachamt.fachamt_id = indicator.fachamt_id
JOIN source ON source.kommune_id = $1 AND source.source_id = indicator.source_id
LEFT JOIN LATERAL (
  SELECT numerator, denominator, value FROM observation
  WHERE observation.kommune_id = $1 AND observation.indicator_id = indicator.indicator_id
    AND num_nonnulls(numerator, value) > 0
  ORDER BY period DESC, cell DESC LIMIT 1) latest ON true
LEFT JOIN LATERAL (
  SELECT teilziel.number, feld.number AS feld_number, feld.title AS feld_title
  FROM teilziel_indicator link
  JOIN teilziel ON teilziel.kommune_id = $1 AND teilziel.teilziel_id = link.teilziel_id
  JOIN leitziel ON leitziel.kommune_id = $1 AND leitziel.leitziel_id = teilziel.leitziel_id
  JOIN handlungsfeld feld ON feld.kommune_id = $1 AND feld.handlungsfeld_id = leitziel.handlungsfeld_id
  JOIN konzept_edition edition ON edition.kommune_id = $1 AND edition.edition_id = feld.edition_id
  WHERE link.kommune_id = $1 AND link.indicator_id = indicator.indicator_id
  ORDER BY edition.valid_from > $4::date, edition.valid_from DESC, string_to_array(teilziel.number, '.')
  LIMIT 1) place ON true
WHERE indicator.kommune_id = $1 AND NOT indicator.from_members
  AND ($2::int[] IS NULL OR indicator.fachamt_id = ANY ($2)) AND ($3::text[] IS NULL OR indicator.code = ANY ($3))
ORDER BY place.feld_number NULLS LAST, place.number, indicator.code`;

/** $1 kommune_id: labels of the breakdowns. */
export const LOAD_ENTRY_LABELS = `
SELECT dimension, code, label FROM dimension WHERE kommune_id = $1`;

/** $1 kommune_id, $2 indicator_ids, $3 the first stored period; what was returned is loaded whatever its age. */
export const LOAD_ENTRIES = `
SELECT indicator_id, period, state, nothing_to_report, submitted_by, submitted_at, message, decided_by, decided_at,
  decision_comment, qualified,
  ARRAY(
    SELECT cell FROM entry_returned_cell returned
    WHERE returned.kommune_id = $1 AND returned.indicator_id = entry.indicator_id AND returned.period = entry.period
    ORDER BY cell) AS returned_cells,
  EXISTS (
    SELECT FROM entry_event event
    WHERE event.kommune_id = $1 AND event.indicator_id = entry.indicator_id AND event.period = entry.period
      AND event.state = 'approved') AS was_approved
FROM entry
WHERE kommune_id = $1 AND indicator_id = ANY ($2::int[]) AND (period >= $3 OR state = 'returned')`;

/** $1 kommune_id, $2 fachamt_ids or null: the last day of late entry, where it was granted. */
export const LOAD_GRANTED_EXCEPTIONS = `
SELECT fachamt_id, period, max(ends_on)::text AS ends_on FROM late_exception
WHERE kommune_id = $1 AND granted AND ($2::int[] IS NULL OR fachamt_id = ANY ($2))
GROUP BY fachamt_id, period`;

/** $1 kommune_id, $2 indicator_ids, $3 first and $4 last stored period of each; when it was entered only for the last. */
export const LOAD_ENTERED_FIGURES = `
SELECT observation.indicator_id, period, cell, numerator, denominator, value, status, revision, recorded_by,
  CASE WHEN period = wanted.last THEN recorded_at END AS recorded_at
FROM unnest($2::int[], $3::int[], $4::int[]) AS wanted (indicator_id, first, last)
JOIN observation ON observation.kommune_id = $1 AND observation.indicator_id = wanted.indicator_id
  AND observation.period BETWEEN wanted.first AND wanted.last
ORDER BY observation.indicator_id, period, cell`;

/**
 * $1 kommune_id, $2 indicator_ids, $3 a stored period of each. What answers hints: confirmations of one kind, and (kind
 * null) what the person who entered the value has said beside it since.
 */
export const LOAD_CONFIRMED_HINTS = `
WITH wanted AS (SELECT * FROM unnest($2::int[], $3::int[]) AS wanted (indicator_id, period))
SELECT hint.indicator_id, hint.period, hint.cell, hint.kind, hint.revision, hint.comment
FROM wanted
JOIN confirmed_hint hint ON hint.kommune_id = $1 AND hint.indicator_id = wanted.indicator_id AND hint.period = wanted.period
UNION ALL
SELECT said.indicator_id, said.period, said.cell, NULL, observation.revision, said.text
FROM wanted
JOIN cell_comment said ON said.kommune_id = $1 AND said.indicator_id = wanted.indicator_id AND said.period = wanted.period
JOIN observation ON observation.kommune_id = $1 AND observation.indicator_id = said.indicator_id
  AND observation.period = said.period AND observation.cell = said.cell
WHERE said.by = observation.recorded_by AND said.at >= observation.recorded_at`;

/** $1 kommune_id, $2 indicator_ids, $3 stored period. */
export const COUNT_CELL_COMMENTS = `
SELECT indicator_id, cell, count(*)::int AS comments FROM cell_comment
WHERE kommune_id = $1 AND indicator_id = ANY ($2::int[]) AND period = $3
GROUP BY indicator_id, cell`;

/** $1 kommune_id. */
export const IS_ONE_PERSON = `
SELECT one_person FROM kommune WHERE kommune_id = $1`;

/** $1 kommune_id: changes with everything a save has to know of the indicators. */
export const FIND_STRUCTURE_VERSION = `
SELECT version FROM entry_structure WHERE kommune_id = $1`;
