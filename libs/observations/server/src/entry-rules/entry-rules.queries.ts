/**
 * $1 kommune_id, $2 codes or null: the rules of the indicators that are entered (sums over members are nobody's to
 * enter), by Fachamt; those without one come last.
 */
export const LOAD_RULED_INDICATORS = `
SELECT indicator.indicator_id AS "indicatorId", indicator.code, indicator.name, indicator.frequency,
  indicator.due_days AS "dueDays", indicator.every, indicator.first_period AS "firstPeriod",
  indicator.needs_source_release AS "needsSourceRelease", indicator.source_id AS source, fachamt.name AS fachamt,
  ARRAY(
    SELECT jsonb_build_object('kind', kind, 'severity', severity, 'params', params, 'active', active) FROM indicator_check
    WHERE indicator_check.kommune_id = $1 AND indicator_check.indicator_id = indicator.indicator_id ORDER BY kind) AS checks
FROM indicator
LEFT JOIN fachamt ON fachamt.kommune_id = $1 AND fachamt.fachamt_id = indicator.fachamt_id
WHERE indicator.kommune_id = $1 AND NOT indicator.from_members AND ($2::text[] IS NULL OR indicator.code = ANY ($2))
ORDER BY fachamt.name NULLS LAST, indicator.name, indicator.code`;

/** $1 kommune_id, $2 source_id or null: the sources of entered indicators with the days they have announced. */
export const LOAD_SOURCE_CALENDARS = `
SELECT source.source_id AS id, source.name, source.office,
  ARRAY(
    SELECT jsonb_build_object('period', period, 'day', published_on) FROM source_release
    WHERE source_release.kommune_id = $1 AND source_release.source_id = source.source_id ORDER BY period DESC) AS days
FROM source
WHERE source.kommune_id = $1 AND ($2::int IS NULL OR source.source_id = $2)
  AND EXISTS (
    SELECT FROM indicator
    WHERE indicator.kommune_id = $1 AND indicator.source_id = source.source_id AND NOT indicator.from_members)
ORDER BY source.name, source.source_id`;

/** $1 kommune_id, $2 codes: held in the order of their numbers, so that two who change several never wait in a circle. */
export const HOLD_INDICATORS = `
SELECT indicator_id AS "indicatorId", code, name, frequency, due_days AS "dueDays", every,
  first_period AS "firstPeriod", needs_source_release AS "needsSourceRelease"
FROM indicator
WHERE kommune_id = $1 AND code = ANY ($2::text[]) AND NOT from_members
ORDER BY indicator_id
FOR NO KEY UPDATE`;

/** $1 kommune_id, then a column each: indicator_id, due_days, every, first_period, needs_source_release. */
export const WRITE_DUE_RULES = `
UPDATE indicator
SET due_days = given.due_days, every = given.every, first_period = given.first_period,
  needs_source_release = given.needs_source_release
FROM unnest($2::int[], $3::smallint[], $4::smallint[], $5::int[], $6::bool[])
  AS given (indicator_id, due_days, every, first_period, needs_source_release)
WHERE indicator.kommune_id = $1 AND indicator.indicator_id = given.indicator_id`;

/** $1 kommune_id, $2 source_id: nobody else changes its calendar until the transaction ends. */
export const HOLD_SOURCE = `
SELECT source_id AS id, name,
  ARRAY(
    SELECT DISTINCT frequency FROM indicator
    WHERE indicator.kommune_id = $1 AND indicator.source_id = source.source_id AND NOT indicator.from_members
    ORDER BY frequency) AS frequencies
FROM source WHERE kommune_id = $1 AND source_id = $2
FOR NO KEY UPDATE OF source`;

/** $1 kommune_id, $2 source_id. */
export const LOAD_ANNOUNCED_DAYS = `
SELECT period, published_on::text AS day FROM source_release WHERE kommune_id = $1 AND source_id = $2`;

/** $1 kommune_id, $2 source_id, $3 periods, $4 a day each. */
export const WRITE_ANNOUNCED_DAYS = `
INSERT INTO source_release (kommune_id, source_id, period, published_on)
SELECT $1, $2, period, day FROM unnest($3::int[], $4::date[]) AS given (period, day) ORDER BY period
ON CONFLICT (kommune_id, source_id, period) DO UPDATE SET published_on = EXCLUDED.published_on`;

/** $1 kommune_id, $2 source_id, $3 periods. */
export const REMOVE_ANNOUNCED_DAYS = `
DELETE FROM source_release WHERE kommune_id = $1 AND source_id = $2 AND period = ANY ($3::int[])`;

/** $1 kommune_id, $2 indicator_id, $3 kind. */
export const LOAD_CHECK_RULE = `
SELECT kind, severity, params, active FROM indicator_check WHERE kommune_id = $1 AND indicator_id = $2 AND kind = $3`;

/** $1 kommune_id, $2 indicator_id, $3 kind, $4 severity, $5 params, $6 active. */
export const WRITE_CHECK_RULE = `
INSERT INTO indicator_check (kommune_id, indicator_id, kind, severity, params, active) VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT (kommune_id, indicator_id, kind)
DO UPDATE SET severity = EXCLUDED.severity, params = EXCLUDED.params, active = EXCLUDED.active`;

/** $1 kommune_id, $2 indicator_id, $3 kind. */
export const REMOVE_CHECK_RULE = `
DELETE FROM indicator_check WHERE kommune_id = $1 AND indicator_id = $2 AND kind = $3`;

/** $1 kommune_id. */
export const HOLD_ONE_PERSON = `
SELECT one_person AS "on" FROM kommune WHERE kommune_id = $1 FOR NO KEY UPDATE`;

/** $1 kommune_id, $2 whether one person may do everything. */
export const WRITE_ONE_PERSON = `
UPDATE kommune SET one_person = $2 WHERE kommune_id = $1`;
