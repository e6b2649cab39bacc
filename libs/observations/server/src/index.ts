export { ObservationRevisionEntity } from './observation-revision.entity';
export { ObservationEntity } from './observation.entity';
export { recordObservations } from './record-observations';
export { OBSERVATIONS_ENTITIES } from './observations.entities';
export { REVIEW_RESOLVERS, ReviewModule } from './review/review.module';
export { ReminderSchedule } from './reminders/reminder-schedule.service';
