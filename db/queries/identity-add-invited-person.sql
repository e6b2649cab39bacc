-- libs/identity/server/src/invitations/invitation.queries.ts
INSERT INTO person (email, name, pseudonym, state) VALUES ($1, $2, $3, 'invited')
ON CONFLICT (email) DO NOTHING RETURNING person_id;
