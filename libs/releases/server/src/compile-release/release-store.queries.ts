/** Taken for the Kommune and its Verbünde in the order of their ids, so that two releases never wait for each other crosswise. */
export const LOCK_RELEASES = `
SELECT pg_advisory_lock(hashtext('teilziel-monitor release'), kommune_id)
FROM (SELECT unnest($1::int[]) AS kommune_id ORDER BY 1) ordered`;

export const UNLOCK_RELEASES = `
SELECT pg_advisory_unlock(hashtext('teilziel-monitor release'), unnest($1::int[]))`;

/**
 * $1 kommune_id: Verbünde it belongs or belonged to, and, being a Verbund itself, its members. Only numbers: rows of the
 * others are not visible before the compiler has entered them.
 */
export const FIND_VERBUND_COUNTERPARTS = `
SELECT kommune_id, 'verbund' AS side FROM verbund_member WHERE member_id = $1
UNION
SELECT member_id, 'member' FROM verbund_member WHERE kommune_id = $1`;

/** $1 kommune_id, $2 its Verbünde: their other members. */
export const FIND_VERBUND_SIBLINGS = `
SELECT DISTINCT member_id AS kommune_id, 'sibling' AS side FROM verbund_member
WHERE kommune_id = ANY ($2::int[]) AND member_id <> $1`;

/** $1 kommune_id, $2 scope. One that was recalled is nobody's any more: the same figures may be released again. */
export const FIND_LAST_RELEASE = `
SELECT number, scope, encode(root_hash, 'hex') AS root_hash, note, released_at, embargo_until
FROM release WHERE kommune_id = $1 AND scope = $2
  AND NOT EXISTS (
    SELECT FROM release_recall recall WHERE recall.kommune_id = release.kommune_id AND recall.number = release.number)
ORDER BY number DESC LIMIT 1`;

/** $1 kommune_id, $2 hashes, $3 texts. A block that is there already is the same block. */
export const STORE_BLOCKS = `
INSERT INTO release_block (kommune_id, hash, json)
SELECT $1, decode(hash, 'hex'), json FROM unnest($2::text[], $3::text[]) AS block (hash, json)
ORDER BY hash
ON CONFLICT (kommune_id, hash) DO NOTHING`;

/** $1 kommune_id, $2 scope, $3 root, $4 note, $5 instant, $6 author, $7 embargo, $8 what it corrects, $9 why. The lock of the caller makes the number unique. */
export const STORE_RELEASE = `
INSERT INTO release (kommune_id, number, scope, root_hash, note, released_at, released_by, embargo_until, corrects, correction_reason)
SELECT $1, COALESCE(max(number), 0) + 1, $2, decode($3, 'hex'), $4, $5, $6, $7, $8, $9 FROM release WHERE kommune_id = $1
RETURNING number, scope, encode(root_hash, 'hex') AS root_hash, note, released_at, embargo_until`;

/** $1 kommune_id, $2 number, $3 hashes. */
export const STORE_MEMBER_BLOCKS = `
INSERT INTO release_member_block (kommune_id, number, hash)
SELECT $1, $2, decode(hash, 'hex') FROM unnest($3::text[]) AS block (hash)`;
