-- libs/identity/server/src/invitations/invitation.queries.ts
INSERT INTO one_time_link (token_hash, person_id, kind, created_at, expires_at) VALUES ($1, $2, 'invitation', $3, $4);
