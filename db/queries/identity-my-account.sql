-- libs/identity/server/src/personal-data/personal-data.queries.ts
SELECT person.name AS "Name", email AS "E-Mail", person.state AS "Zustand", pseudonym AS "Pseudonym nach einer Löschung",
  may_create_kommune AS "darf Kommunen anlegen", created_at AS "angelegt am",
  password_hash IS NOT NULL AS "Passwort gesetzt", changed_at AS "Passwort geändert am",
  totp_confirmed_at AS "zweiter Faktor eingeschaltet am",
  (SELECT count(*)::int FROM recovery_code left_over
   WHERE left_over.person_id = $1 AND used_at IS NULL) AS "unbenutzte Wiederherstellungscodes"
FROM person LEFT JOIN person_credential USING (person_id) WHERE person_id = $1;
