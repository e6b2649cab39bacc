/** $1 kommune_id, $2 code or null. Context and neutral indicators are never assessed, so they are not listed. */
export const LIST_ASSESSED_INDICATORS = `
SELECT indicator_id, code, indicator.name, progress_method AS method, from_members, about_persons,
  missing_members = 'partial' AS partial_sums, source.already_published,
  (SELECT COALESCE(json_agg(json_build_object(
      'year', year, 'symbol', symbol, 'reason', reason, 'by', by_name, 'at', at,
      'withdrawnBy', withdrawn_by_name, 'withdrawnAt', withdrawn_at, 'withdrawnReason', withdrawn_reason)
      ORDER BY override_id DESC), '[]')
    FROM assessment_override
    WHERE assessment_override.kommune_id = $1 AND assessment_override.indicator_id = indicator.indicator_id) AS overrides
FROM indicator JOIN source USING (kommune_id, source_id)
WHERE indicator.kommune_id = $1 AND role = 'steering' AND direction <> 'neutral' AND ($2::text IS NULL OR code = $2)
ORDER BY code`;

/** $1 kommune_id, $2 printed number or null, $3 the day: of the edition in force, else the next one. */
export const LIST_TEILZIELE = `
WITH edition AS (
  SELECT edition_id FROM konzept_edition WHERE kommune_id = $1
  ORDER BY valid_from > $3::date, CASE WHEN valid_from > $3::date THEN valid_from - $3::date ELSE $3::date - valid_from END
  LIMIT 1)
SELECT teilziel.teilziel_id, teilziel.number, teilziel.text,
  EXISTS (SELECT FROM teilziel_indicator link
    WHERE link.kommune_id = $1 AND link.teilziel_id = teilziel.teilziel_id) AS has_indicators,
  (SELECT COALESCE(json_agg(json_build_object('id', milestone_id, 'text', milestone.text, 'due', due, 'done', done)
      ORDER BY due, milestone_id), '[]')
    FROM teilziel_milestone milestone
    WHERE milestone.kommune_id = $1 AND milestone.teilziel_id = teilziel.teilziel_id) AS milestones
FROM edition
JOIN handlungsfeld feld ON feld.kommune_id = $1 AND feld.edition_id = edition.edition_id
JOIN leitziel ON leitziel.kommune_id = $1 AND leitziel.handlungsfeld_id = feld.handlungsfeld_id
JOIN teilziel ON teilziel.kommune_id = $1 AND teilziel.leitziel_id = leitziel.leitziel_id
WHERE $2::text IS NULL OR teilziel.number = $2
ORDER BY feld.number, leitziel.number, teilziel.number`;
