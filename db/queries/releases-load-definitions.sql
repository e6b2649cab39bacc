-- libs/releases/server/src/compile-release/compile-input.queries.ts
SELECT indicator_id, valid_from, text, comparable, reason FROM indicator_definition WHERE kommune_id = $1;
