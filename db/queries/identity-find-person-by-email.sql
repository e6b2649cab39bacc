-- libs/identity/server/src/invitations/invitation.queries.ts
SELECT person_id FROM person WHERE email = $1;
