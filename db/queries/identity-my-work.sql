-- libs/identity/server/src/personal-data/personal-data.queries.ts
SELECT kommune.name AS "Kommune", "Werte erfasst oder geändert", "zuerst am", "zuletzt am", "Datenstände freigegeben",
  "Dateien eingelesen"
FROM kommune
LEFT JOIN (SELECT kommune_id, count(*)::int AS "Werte erfasst oder geändert", min(recorded_at) AS "zuerst am",
    max(recorded_at) AS "zuletzt am" FROM observation_revision WHERE recorded_by = $1 GROUP BY 1) entered USING (kommune_id)
LEFT JOIN (SELECT kommune_id, count(*)::int AS "Datenstände freigegeben" FROM release
  WHERE released_by = $1 GROUP BY 1) released USING (kommune_id)
LEFT JOIN (SELECT kommune_id, count(*)::int AS "Dateien eingelesen" FROM import_run
  WHERE imported_by = $1 GROUP BY 1) imported USING (kommune_id)
WHERE num_nonnulls("Werte erfasst oder geändert", "Datenstände freigegeben", "Dateien eingelesen") > 0
ORDER BY kommune.name;
