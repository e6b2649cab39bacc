-- libs/identity/server/src/audit/audit.queries.ts
INSERT INTO audit_entry (kommune_id, person, action, details) VALUES ($1, $2, $3, $4);
