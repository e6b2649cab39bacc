-- libs/identity/server/src/personal-data/personal-data.queries.ts
SELECT kommune.name AS "Kommune", membership.state AS "Zustand", known_as AS "eingeladen als",
  membership.created_at AS "seit", (
    SELECT COALESCE(jsonb_agg(jsonb_build_object('Rolle', role, 'Fachamt', fachamt.name, 'von', valid_from, 'bis', valid_to,
      'in Vertretung', deputy_for IS NOT NULL, 'vergeben', origin, 'vergeben am', granted_at) ORDER BY grant_id), '[]')
    FROM role_grant LEFT JOIN fachamt USING (kommune_id, fachamt_id)
    WHERE role_grant.kommune_id = membership.kommune_id AND role_grant.person_id = $1) AS "Rollen", (
    SELECT COALESCE(jsonb_agg(fachamt.name ORDER BY fachamt.name), '[]')
    FROM fachamt_accountable JOIN fachamt USING (kommune_id, fachamt_id)
    WHERE fachamt_accountable.kommune_id = membership.kommune_id AND fachamt_accountable.person_id = $1) AS "verantwortlich für"
FROM membership JOIN kommune USING (kommune_id) WHERE membership.person_id = $1 ORDER BY kommune.name;
