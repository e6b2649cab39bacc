-- libs/identity/server/src/sign-in/account.queries.ts
UPDATE person SET opened_by_hand = $2 WHERE person_id = $1 AND opened_by_hand <> $2;
