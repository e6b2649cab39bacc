-- libs/observations/server/src/exceptions/exception.queries.ts
SELECT granted, period, fachamt.name AS "fachamtName"
FROM late_exception JOIN fachamt USING (kommune_id, fachamt_id)
WHERE kommune_id = $1 AND exception_id = $2
FOR UPDATE OF late_exception;
