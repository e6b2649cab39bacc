import { Module } from '@nestjs/common';
import { KommuneModule } from '@teilziel/kommune/server';
import { MailModule } from '@teilziel/platform';
import { AskedEntries } from '../cockpit/asked-entries.service';
import { CockpitResolver } from '../cockpit/cockpit.resolver';
import { CockpitService } from '../cockpit/cockpit.service';
import { AffectedReleases } from '../corrections/affected-releases.service';
import { CorrectionsResolver } from '../corrections/corrections.resolver';
import { EntryFacts } from '../entry-facts/entry-facts.reader';
import { EntryViews } from '../entry-facts/entry-views.service';
import { LateExceptionsResolver } from '../exceptions/late-exceptions.resolver';
import { LateExceptions } from '../exceptions/late-exceptions.service';
import { ReminderSchedule } from '../reminders/reminder-schedule.service';
import { RemindersResolver } from '../reminders/reminders.resolver';
import { Reminders } from '../reminders/reminders.service';
import { Decisions } from './decisions.service';
import { ReviewResolver } from './review.resolver';
import { Review } from './review.service';

/** For the schema without a database. */
export const REVIEW_RESOLVERS = [
  CockpitResolver,
  ReviewResolver,
  CorrectionsResolver,
  LateExceptionsResolver,
  RemindersResolver,
];

/** The coordinator's side of the quarter. The apps bind PeopleOfKommune, AuditTrail, ReleasesShowing, ReportsPrinted. */
@Module({
  imports: [KommuneModule, MailModule],
  providers: [
    ...[EntryFacts, EntryViews, AskedEntries],
    ...[CockpitService, AffectedReleases, Review, Decisions, LateExceptions, Reminders, ReminderSchedule],
    ...REVIEW_RESOLVERS,
  ],
})
export class ReviewModule {}
