-- libs/releases/server/src/compile-release/compile-input.queries.ts
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
LEFT JOIN fachamt ON fachamt.kommune_id = $1 AND fachamt.fachamt_id = teilziel.fachamt_id;
