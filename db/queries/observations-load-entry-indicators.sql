-- libs/observations/server/src/entry-facts/entry-facts.queries.ts
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
ORDER BY place.feld_number NULLS LAST, place.number, indicator.code;
