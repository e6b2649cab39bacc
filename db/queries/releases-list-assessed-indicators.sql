-- libs/releases/server/src/assessment-setup/assessment-setup.queries.ts
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
ORDER BY code;
