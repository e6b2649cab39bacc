-- libs/identity/server/src/kommunen/kommune.queries.ts
UPDATE verbund_member SET values_shared = $3
FROM kommune verbund
WHERE verbund.kommune_id = verbund_member.kommune_id AND verbund.ags = $2 AND verbund.art = 'Verbund'
  AND verbund_member.member_id = $1 AND (valid_to IS NULL OR valid_to > $4::date)
RETURNING verbund.name;
