-- libs/identity/server/src/personal-data/personal-data.queries.ts
SELECT membership.kommune_id, kommune.ags, kommune.name, session.issuer IS NULL OR EXISTS (
    SELECT FROM sign_in_provider own
    WHERE own.kommune_id = membership.kommune_id AND own.issuer = session.issuer) AS opened
FROM membership JOIN kommune USING (kommune_id)
JOIN session ON session.person_id = membership.person_id AND session.session_id = $2
WHERE membership.person_id = $1 ORDER BY membership.kommune_id;
