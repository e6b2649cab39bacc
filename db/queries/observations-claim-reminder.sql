-- libs/observations/server/src/reminders/reminder.queries.ts
INSERT INTO reminder (kommune_id, person_id, day, kind) VALUES ($1, $2, $3, 'work')
ON CONFLICT DO NOTHING
RETURNING person_id;
