-- libs/exchange/server/src/import.queries.ts
SELECT given.position::int, stored.revision IS NULL AS is_new,
  stored.numerator AS numerator, stored.denominator AS denominator, stored.value AS value, stored.status AS status
FROM unnest($1::int[], $2::int[], $3::int[], $4::smallint[], $5::float8[], $6::float8[], $7::float8[], $8::text[], $9::text[])
  WITH ORDINALITY AS given (kommune_id, indicator_id, period, cell, numerator, denominator, value, status, note, position)
LEFT JOIN observation stored USING (kommune_id, indicator_id, period, cell)
WHERE stored.revision IS NULL
  OR (stored.numerator, stored.denominator, stored.value, stored.status, stored.note)
    IS DISTINCT FROM (given.numerator, given.denominator, given.value, given.status, given.note)
ORDER BY given.position;
