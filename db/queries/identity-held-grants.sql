-- libs/identity/server/src/dienstkonto/dienstkonto.queries.ts
SELECT held.grant_id AS "grantId", held.role, held.origin, amt.name AS fachamt,
    held.valid_from::text AS "validFrom"
  FROM role_grant held LEFT JOIN fachamt amt USING (kommune_id, fachamt_id)
  WHERE held.kommune_id = $1 AND held.person_id = $2 AND held.valid_from <= $3
    AND (held.valid_to IS NULL OR held.valid_to >= $3)
  ORDER BY held.grant_id;
