-- libs/identity/server/src/kommunen/kommune.queries.ts
INSERT INTO kommune (ags, name, art, invented) VALUES ($1, $2, $3, $4)
ON CONFLICT (ags) DO NOTHING RETURNING kommune_id;
