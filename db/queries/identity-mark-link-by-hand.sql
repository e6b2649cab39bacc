-- libs/identity/server/src/invitations/invitation.queries.ts
UPDATE one_time_link SET by_hand = true WHERE token_hash = $1;
