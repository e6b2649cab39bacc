-- libs/identity/server/src/sign-in/link.queries.ts
DELETE FROM one_time_link WHERE expires_at <= $1::timestamptz - interval '30 days';
