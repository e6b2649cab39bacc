export {
  ReleasesShowing,
  ReportsPrinted,
  type ShowingRelease,
  type ShownCell,
  type ShownCells,
} from './corrections/releases-showing.port';
export { ENTRY_RESOLVERS, EntryModule } from './entry.module';
export { ENTRY_RULES_RESOLVERS, EntryRulesModule } from './entry-rules/entry-rules.module';
export { EntryFacts } from './entry-facts/entry-facts.reader';
export { HOLD_ENTRIES_ALONE } from './save-cells/save-cells.queries';
export { EntrySheets } from './entry-sheet/entry-sheet.service';
export { EntryEntity } from './entities/entry.entity';
export { EntryEventEntity } from './entities/entry-event.entity';
export { EntryReturnedCellEntity } from './entities/entry-returned-cell.entity';
export { LateExceptionEntity } from './entities/late-exception.entity';
export { ObservationRevisionEntity } from './observation-revision.entity';
export { ObservationEntity } from './observation.entity';
export { recordObservations } from './record-observations';
export { OBSERVATIONS_ENTITIES } from './observations.entities';
export { REVIEW_RESOLVERS, ReviewModule } from './review/review.module';
export { Reminders } from './reminders/reminders.service';
export { ReminderSchedule } from './reminders/reminder-schedule.service';
