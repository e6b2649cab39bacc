export { ENTRY_RESOLVERS, EntryModule } from './entry.module';
export { ObservationRevisionEntity } from './observation-revision.entity';
export { ObservationEntity } from './observation.entity';
export { recordObservations } from './record-observations';
export { OBSERVATIONS_ENTITIES } from './observations.entities';
export { REVIEW_RESOLVERS, ReviewModule } from './review/review.module';
export { Reminders } from './reminders/reminders.service';
export { ReminderSchedule } from './reminders/reminder-schedule.service';
