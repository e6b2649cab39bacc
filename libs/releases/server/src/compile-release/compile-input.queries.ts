/** $1 AGS. */
export const FIND_KOMMUNE_TO_COMPILE = `
SELECT kommune_id, ags, name, art, invented, disclosure_threshold, merge_divers, round_to_five
FROM kommune WHERE ags = $1`;

/** $1 kommune_ids: a Verbund and its members. */
export const FIND_KOMMUNEN_OF_FAMILY = `
SELECT kommune_id, ags, name, art, invented, disclosure_threshold, merge_divers, round_to_five
FROM kommune WHERE kommune_id = ANY ($1::int[]) ORDER BY kommune_id`;

/** $1 kommune_ids: how they protect each indicator. */
export const LOAD_MEMBER_POLICIES = `
SELECT ags, code, GREATEST(kommune.disclosure_threshold, indicator.disclosure_threshold) AS threshold, sensitive
FROM indicator JOIN kommune USING (kommune_id) WHERE kommune_id = ANY ($1::int[])`;

/** $1 kommune_id. */
export const LOAD_MEMBERS = `
SELECT member.kommune_id, member.ags, member.name, valid_from::text, valid_to::text,
  ARRAY(SELECT earlier.ags FROM kommune earlier WHERE earlier.kommune_id = ANY (continues) ORDER BY 1) AS continues
FROM verbund_member JOIN kommune member ON member.kommune_id = verbund_member.member_id
WHERE verbund_member.kommune_id = $1`;

/** The edition in force on the day $2, else the first one to come, with its whole tree; one row a Teilziel. */
export const LOAD_KONZEPT = `
WITH edition AS (
  SELECT edition_id, title, art, leitbild, valid_from, beschluss
  FROM konzept_edition WHERE kommune_id = $1
  ORDER BY valid_from > $2::date, CASE WHEN valid_from > $2::date THEN valid_from - $2::date ELSE $2::date - valid_from END
  LIMIT 1)
SELECT edition.title, edition.art, edition.leitbild, edition.valid_from::text, edition.beschluss,
  feld.number AS feld_number, feld.title AS feld_title, feld.text AS feld_text,
  leitziel.number AS leitziel_number, leitziel.text AS leitziel_text,
  teilziel.number, teilziel.text, teilziel.plain_text, fachamt.name AS fachamt, teilziel.accountable,
  teilziel.beschluss AS teilziel_beschluss,
  ARRAY(
    SELECT indicator.code
    FROM teilziel_indicator link JOIN indicator USING (kommune_id, indicator_id)
    WHERE link.kommune_id = $1 AND link.teilziel_id = teilziel.teilziel_id
    ORDER BY link.position, indicator.code) AS indicators,
  (SELECT COALESCE(json_agg(json_build_object('text', milestone.text, 'due', due, 'done', done)), '[]')
    FROM teilziel_milestone milestone
    WHERE milestone.kommune_id = $1 AND milestone.teilziel_id = teilziel.teilziel_id) AS milestones
FROM edition
LEFT JOIN handlungsfeld feld ON feld.kommune_id = $1 AND feld.edition_id = edition.edition_id
LEFT JOIN leitziel ON leitziel.kommune_id = $1 AND leitziel.handlungsfeld_id = feld.handlungsfeld_id
LEFT JOIN teilziel ON teilziel.kommune_id = $1 AND teilziel.leitziel_id = leitziel.leitziel_id
LEFT JOIN fachamt ON fachamt.kommune_id = $1 AND fachamt.fachamt_id = teilziel.fachamt_id`;

/** $1 kommune_id. */
export const LOAD_DIMENSIONS = `
SELECT dimension, dimension_label, code, label
FROM dimension WHERE kommune_id = $1 ORDER BY dimension, position, code`;

/** $1 kommune_id. No officer's note is read. */
export const LOAD_INDICATORS = `
SELECT indicator.indicator_id, indicator.code, indicator.name, role, frequency, direction, aggregation, unit, factor,
  decimals, numerator_label, denominator_label, reference, about_persons, no_sex_split_reason, sensitive,
  disclosure_threshold, from_members, limits, reading_aid, fachamt.name AS fachamt,
  progress_method, missing_members,
  source.name AS source_name, source.office, source.licence, source.url, source.already_published
FROM indicator
JOIN source USING (kommune_id, source_id)
LEFT JOIN fachamt ON fachamt.kommune_id = indicator.kommune_id AND fachamt.fachamt_id = indicator.fachamt_id
WHERE indicator.kommune_id = $1`;

/** $1 kommune_id. */
export const LOAD_DEFINITIONS = `
SELECT indicator_id, valid_from, text, comparable, reason FROM indicator_definition WHERE kommune_id = $1`;

/** $1 kommune_id. */
export const LOAD_TARGETS = `
SELECT indicator_id, kind, baseline_period, baseline_value, value, lower_value, upper_value, period, beschluss
FROM indicator_target WHERE kommune_id = $1`;

/** $1 kommune_id. What was withdrawn does not hold any more. */
export const LOAD_OVERRIDES = `
SELECT indicator_id, year, symbol, reason, by_name, at
FROM assessment_override WHERE kommune_id = $1 AND withdrawn_at IS NULL`;

/** $1 the members, $2 kommune_id of the Verbund: the Stichtag or Zeitraum each member names for the same indicator. */
export const LOAD_MEMBER_REFERENCES = `
SELECT own.indicator_id, member.ags, theirs.reference
FROM indicator own
JOIN kommune member ON member.kommune_id = ANY ($1::int[])
JOIN indicator theirs
  ON theirs.kommune_id = member.kommune_id AND theirs.code = own.code AND theirs.frequency = own.frequency
WHERE own.kommune_id = $2 AND own.from_members`;
