-- libs/ratsbericht/server/src/schedule/run.queries.ts
SELECT EXISTS (SELECT FROM release_recall WHERE kommune_id = $1 AND number = $2) AS recalled;
