-- libs/identity/server/src/audit/audit.queries.ts
SELECT kommune_id AS "kommuneId", number, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at, person,
  action, details, encode(previous_hash, 'hex') AS "previousHash", encode(hash, 'hex') AS hash
FROM audit_entry WHERE kommune_id = $1 AND number > $2 ORDER BY number LIMIT $3;
