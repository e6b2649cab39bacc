-- libs/identity/server/src/invitations/invitation.queries.ts
DELETE FROM one_time_link WHERE person_id = $1 AND by_hand AND used_at IS NULL;
