-- libs/identity/server/src/sign-in/account.queries.ts
SELECT sign_in_provider.provider, sign_in_provider.label, kommune.name AS kommune
FROM sign_in_provider JOIN kommune ON kommune.kommune_id = sign_in_provider.kommune_id
ORDER BY kommune.name, sign_in_provider.label;
