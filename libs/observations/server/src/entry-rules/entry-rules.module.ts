import { Module } from '@nestjs/common';
import { EntryFacts } from '../entry-facts/entry-facts.reader';
import { CheckRules } from './check-rules.service';
import { DueRules } from './due-rules.service';
import { EntryRulesReader } from './entry-rules.reader';
import { EntryRulesResolver } from './entry-rules.resolver';
import { OnePersonMode } from './one-person.service';
import { SourceCalendars } from './source-calendars.service';

/** For the schema without a database. */
export const ENTRY_RULES_RESOLVERS = [EntryRulesResolver];

/** How entry is set up: deadlines, calendars of the sources, check rules. The apps bind AuditTrail. */
@Module({
  providers: [
    EntryFacts,
    ...[EntryRulesReader, DueRules, SourceCalendars, CheckRules, OnePersonMode],
    ...ENTRY_RULES_RESOLVERS,
  ],
})
export class EntryRulesModule {}
