/**
 * $1 kommune_id, $2 scopes whose releases some reader of this one has seen, $3 scopes every reader of this one has seen, $4
 * hashes whose text is at hand. Keys of a block are sorted, so a series begins with its cells. Recalled and embargoed ones
 * count: what was shown, or will be, is known for ever.
 */
export const LOAD_SHOWN_SERIES = `
WITH seen AS (
  SELECT part.hash, bool_or(scope = ANY ($3::text[])) AS by_all, array_agg(release.number) AS numbers
  FROM release JOIN release_member_block part USING (kommune_id, number)
  WHERE release.kommune_id = $1 AND scope = ANY ($2::text[]) GROUP BY part.hash)
SELECT encode(seen.hash, 'hex') AS hash, by_all, numbers,
  CASE WHEN encode(seen.hash, 'hex') = ANY ($4::text[]) THEN NULL ELSE json END AS json,
  (SELECT count(*)::int FROM release WHERE kommune_id = $1 AND scope = ANY ($2::text[])) AS releases
FROM seen JOIN release_block ON release_block.kommune_id = $1 AND release_block.hash = seen.hash
WHERE left(json, 9) = '{"cells":'`;

/** $1 kommune_id, $2 scopes: what was hidden in the tables of earlier releases. */
export const LOAD_HIDDEN_FIGURES = `
SELECT number, audit -> 'tables' AS tables, audit -> 'apart' AS apart
FROM release_audit JOIN release USING (kommune_id, number)
WHERE kommune_id = $1 AND scope = ANY ($2::text[])`;

/**
 * $1 kommune_id, $2 time of the newest result at hand. Releases of a Kommune wait for each other, so none gets an earlier
 * time than one that is there.
 */
export const LOAD_DISCLOSURE_RESULTS = `
SELECT encode(problem_hash, 'hex') AS hash, result, (max(at) OVER ())::text AS newest
FROM disclosure_result WHERE kommune_id = $1 AND at >= $2::timestamptz`;

/** $1 kommune_id, $2 hashes, $3 results. */
export const STORE_DISCLOSURE_RESULTS = `
INSERT INTO disclosure_result (kommune_id, problem_hash, result)
SELECT $1, decode(hash, 'hex'), result::jsonb FROM unnest($2::text[], $3::text[]) AS solved (hash, result)
ON CONFLICT (kommune_id, problem_hash) DO NOTHING`;

/** $1 kommune_id, $2 number, $3 audit. */
export const STORE_RELEASE_AUDIT = `
INSERT INTO release_audit (kommune_id, number, audit) VALUES ($1, $2, $3)`;
