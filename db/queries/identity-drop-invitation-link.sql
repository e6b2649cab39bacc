-- libs/identity/server/src/invitations/invitation.queries.ts
DELETE FROM one_time_link WHERE token_hash = $1;
