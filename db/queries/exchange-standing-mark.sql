-- libs/exchange/server/src/history/history.queries.ts
SELECT concat_ws(' ',
  (SELECT count(*) || ' ' || COALESCE(sum(revision), 0) FROM observation
    WHERE kommune_id = $1 AND indicator_id = ANY ($2::int[])),
  (SELECT md5(string_agg(concat_ws(' ', indicator_id, period, state), ',' ORDER BY indicator_id, period)) FROM entry
    WHERE kommune_id = $1 AND indicator_id = ANY ($2::int[]))) AS mark;
