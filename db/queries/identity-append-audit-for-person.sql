-- libs/identity/server/src/audit/audit.queries.ts
INSERT INTO audit_entry (kommune_id, person, action, details)
SELECT kommune_id, $2, $3, $4 FROM (
  SELECT kommune_id FROM membership WHERE person_id = $1
  UNION ALL SELECT 0 WHERE NOT EXISTS (SELECT FROM membership WHERE person_id = $1)
  ORDER BY kommune_id) place;
