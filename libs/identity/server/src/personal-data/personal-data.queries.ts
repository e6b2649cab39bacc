/** $1 person_id, $2 session_id: Kommunen of a person, and which of them the session opens. Needs the right "sign-in". */
export const KOMMUNEN_OF_PERSON = `
SELECT membership.kommune_id, kommune.ags, kommune.name, session.issuer IS NULL OR EXISTS (
    SELECT FROM sign_in_provider own
    WHERE own.kommune_id = membership.kommune_id AND own.issuer = session.issuer) AS opened
FROM membership JOIN kommune USING (kommune_id)
JOIN session ON session.person_id = membership.person_id AND session.session_id = $2
WHERE membership.person_id = $1 ORDER BY membership.kommune_id`;

/** $1 person_id. Of passwords and second factors only that there are some. */
export const MY_ACCOUNT = `
SELECT person.name AS "Name", email AS "E-Mail", person.state AS "Zustand", pseudonym AS "Pseudonym nach einer Löschung",
  may_create_kommune AS "darf Kommunen anlegen", created_at AS "angelegt am",
  password_hash IS NOT NULL AS "Passwort gesetzt", changed_at AS "Passwort geändert am",
  totp_confirmed_at AS "zweiter Faktor eingeschaltet am",
  (SELECT count(*)::int FROM recovery_code left_over
   WHERE left_over.person_id = $1 AND used_at IS NULL) AS "unbenutzte Wiederherstellungscodes"
FROM person LEFT JOIN person_credential USING (person_id) WHERE person_id = $1`;

/** $1 person_id. */
export const MY_MEMBERSHIPS = `
SELECT kommune.name AS "Kommune", membership.state AS "Zustand", known_as AS "eingeladen als",
  membership.created_at AS "seit", (
    SELECT COALESCE(jsonb_agg(jsonb_build_object('Rolle', role, 'Fachamt', fachamt.name, 'von', valid_from, 'bis', valid_to,
      'in Vertretung', deputy_for IS NOT NULL, 'vergeben', origin, 'vergeben am', granted_at) ORDER BY grant_id), '[]')
    FROM role_grant LEFT JOIN fachamt USING (kommune_id, fachamt_id)
    WHERE role_grant.kommune_id = membership.kommune_id AND role_grant.person_id = $1) AS "Rollen", (
    SELECT COALESCE(jsonb_agg(fachamt.name ORDER BY fachamt.name), '[]')
    FROM fachamt_accountable JOIN fachamt USING (kommune_id, fachamt_id)
    WHERE fachamt_accountable.kommune_id = membership.kommune_id AND fachamt_accountable.person_id = $1) AS "verantwortlich für"
FROM membership JOIN kommune USING (kommune_id) WHERE membership.person_id = $1 ORDER BY kommune.name`;

/** $1 person_id. */
export const MY_SESSIONS = `
SELECT device AS "Gerät", address AS "Adresse", created_at AS "angemeldet am", seen_at AS "zuletzt gesehen am",
  expires_at AS "endet am" FROM session WHERE person_id = $1 ORDER BY created_at`;

/** $1 person_id. */
export const MY_LOGINS = `
SELECT issuer AS "Anmeldedienst", subject AS "Kennung dort" FROM person_login WHERE person_id = $1 ORDER BY issuer`;

/** $1 person_id. */
export const MY_LINKS = `
SELECT kind AS "Zweck", created_at AS "erzeugt am", expires_at AS "gültig bis", used_at AS "benutzt am"
FROM one_time_link WHERE person_id = $1 ORDER BY created_at`;

/** $1 author (person:<id>): how much the person entered, no figure of it. */
export const MY_WORK = `
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
ORDER BY kommune.name`;

/** $1 person_id: what the person did and what was done to them. */
export const MY_AUDIT = `
SELECT COALESCE(kommune.name, 'Installation') AS kommune, number, at, person, action, details
FROM audit_entry LEFT JOIN kommune USING (kommune_id)
WHERE person = 'person:' || $1::int OR details::jsonb ->> 'personId' = $1::int::text
  OR details::jsonb ->> 'deputyId' = $1::int::text
ORDER BY at`;

/** $1 session_id, $2 person_id. */
export const SESSION_BEGAN = `SELECT created_at FROM session WHERE session_id = $1 AND person_id = $2`;
