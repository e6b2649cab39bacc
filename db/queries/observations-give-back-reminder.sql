-- libs/observations/server/src/reminders/reminder.queries.ts
DELETE FROM reminder WHERE kommune_id = $1 AND person_id = $2 AND day = $3 AND kind = 'work';
