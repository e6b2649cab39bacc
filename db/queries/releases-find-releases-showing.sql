-- libs/releases/server/src/releases-showing/releases-showing.queries.ts
WITH present AS (
  SELECT indicator_id, cell, coordinate, observation.numerator, observation.denominator, observation.value,
    observation.status, revision, factor, decimals
  FROM indicator
  JOIN observation USING (kommune_id, indicator_id)
  JOIN indicator_cell USING (kommune_id, indicator_id, cell)
  WHERE kommune_id = $1 AND code = $2 AND period = $3 AND ($5::smallint[] IS NULL OR cell = ANY ($5))
), series AS MATERIALIZED (
  SELECT hash, json::jsonb AS block FROM release_block
  WHERE kommune_id = $1 AND json LIKE '{"cells":%' AND strpos(json, $6) > 0
), placed AS (
  SELECT series.hash, block, present.*,
    (SELECT at - 1 FROM jsonb_array_elements_text(block -> 'periods') WITH ORDINALITY AS one (code, at) WHERE code = $4)::int AS p,
    (SELECT at - 1 FROM jsonb_array_elements_text(block -> 'cells') WITH ORDINALITY AS one (code, at)
      WHERE code = coordinate)::int AS c
  FROM series CROSS JOIN present
), shown AS (
  SELECT placed.*, (block -> 'numerator' -> c ->> p)::float8 AS shown_numerator,
    (block -> 'denominator' -> c ->> p)::float8 AS shown_denominator, (block -> 'value' -> c ->> p)::float8 AS shown_value
  FROM placed WHERE p IS NOT NULL AND c IS NOT NULL
)
SELECT release.number, release.scope, released_at, shown.cell, coordinate, shown.revision AS present_revision,
  taken.revision, shown_numerator AS numerator, shown_denominator AS denominator, shown_value AS value,
  NOT EXISTS (
    SELECT FROM release later
    WHERE later.kommune_id = $1 AND later.scope = release.scope AND later.number > release.number) AS latest,
  (taken.numerator, taken.denominator, taken.value)
    IS DISTINCT FROM (shown.numerator, shown.denominator, shown.value) AS differs
FROM shown
JOIN release_member_block part ON part.kommune_id = $1 AND part.hash = shown.hash
JOIN release ON release.kommune_id = $1 AND release.number = part.number
JOIN LATERAL (
  SELECT stored.revision, stored.numerator, stored.denominator, stored.value FROM observation_revision stored
  WHERE stored.kommune_id = $1 AND stored.indicator_id = shown.indicator_id AND stored.period = $3
    AND stored.cell = shown.cell AND stored.recorded_at <= release.released_at
  ORDER BY
    CASE WHEN stored.value IS NULL
      THEN (stored.numerator, stored.denominator) IS NOT DISTINCT FROM (shown_numerator, shown_denominator)
      ELSE shown_numerator IS NULL
        AND round(stored.value::numeric, shown.decimals) = round(shown_value::numeric, shown.decimals) END DESC,
    stored.revision DESC
  LIMIT 1) taken ON true
WHERE num_nonnulls(shown_numerator, shown_value) > 0
ORDER BY release.number DESC, shown.cell;
